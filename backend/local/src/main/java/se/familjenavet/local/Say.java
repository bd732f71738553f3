package se.familjenavet.local;

/** What the launcher tells the person at the keyboard. */
@SuppressWarnings("SystemOut")
final class Say {
    private Say() {}

    static void line(String text) {
        System.out.println(text);
    }

    static void trouble(String text) {
        System.err.println(text);
    }
}
