package se.familjenavet.text;

/** What keys look like, in documents and in addresses: words and numbers in small letters, with a hyphen between. */
public final class Key {
    /** Without a group that repeats: the JDK's matcher calls itself for each round of one, and long texts overflow its stack. */
    public static final String FORM = "^(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]$";

    private Key() {}
}
