package se.familjenavet.text;

/** What a mail address looks like, for all who write one: the web app has the same rule. */
public final class MailAddress {
    /** With a dot in its domain, as on the open net; what could end a header of a letter is none. */
    public static final String FORM =
            "^[^@\\s<>,;\"\\p{Cntrl}]{1,64}@" + "[^@\\s<>,;\"\\p{Cntrl}]{1,186}\\.[^@\\s<>,;\"\\p{Cntrl}.]{2,63}$";

    private MailAddress() {}
}
