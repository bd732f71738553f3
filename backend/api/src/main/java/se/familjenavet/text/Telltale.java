package se.familjenavet.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text leads straight to a person: a personal identity number, a phone number, a mail address. The web app looks for the
 * same; names are left to those who write.
 */
public final class Telltale {
    /** With or without its century and its sign, and with a day from 61 on for a coordination number; the check digit may be wrong. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]) ?[-+]? ?\\d{4}(?!\\d)");

    /** A Swedish one or one with a country's code, however its digits are grouped. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,:+-])(?:\\+|00?)[1-9](?:[ ()/-]{0,3}\\d){6,12}(?!\\d)");

    /** "0830 - 1000" is when, and no phone number. */
    private static final Pattern FROM_TO =
            Pattern.compile("(?<!\\d)[01]\\d[0-5]\\d ?- ?(?:[01]\\d|2[0-3])[0-5]\\d(?!\\d)");

    private static final Pattern MAIL =
            Pattern.compile("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]{1,186}\\.[^@\\s<>,;\".]{2,63}");

    private Telltale() {}

    /** Whether there is any in a text; in none there is none. */
    public static boolean isIn(String text) {
        return text != null
                && (found(text, IDENTITY_NUMBER, MAIL)
                        || found(FROM_TO.matcher(text).replaceAll(" "), PHONE));
    }

    private static boolean found(String text, Pattern... patterns) {
        return Stream.of(patterns).anyMatch(pattern -> pattern.matcher(text).find());
    }
}
