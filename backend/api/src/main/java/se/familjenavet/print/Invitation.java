package se.familjenavet.print;

import java.util.List;

/**
 * What the templates {@code poster} and {@code letter} say: texts to be read, all in one language.
 *
 * @param title of the document, which a reader's window shows
 * @param from who invites
 * @param name of what one is invited to
 * @param greeting before the welcome of a letter
 * @param facts what one asks about it, and the answers
 * @param more how many sessions there are besides those listed; null for none
 * @param closing after which the letter says whom it is from
 */
public record Invitation(
        String title,
        String from,
        String name,
        String greeting,
        String welcome,
        List<Fact> facts,
        String sessionsTitle,
        List<Meeting> sessions,
        String more,
        SignUp signUp,
        String closing) {
    private static final int LONG = 440;

    /** Whether there is so much to say that it must be said in smaller letters to stay on one page. */
    public boolean isLong() {
        return from.length()
                        + name.length()
                        + facts.stream().mapToInt(Fact::length).sum()
                > LONG;
    }

    public record Fact(String name, List<String> lines) {

        private int length() {
            return lines.stream().mapToInt(String::length).sum();
        }
    }

    /**
     * @param when with day and time
     * @param what its title
     */
    public record Meeting(String when, String what) {

        /** How much room it takes, in letters. */
        public int length() {
            return when.length() + what.length();
        }
    }

    /**
     * How one signs up.
     *
     * @param how before the address
     * @param code the address as a picture, itself as {@code data:}
     * @param codeMeans what the picture is, for those who hear it
     */
    public record SignUp(String title, String how, String address, String code, String codeMeans) {}
}
