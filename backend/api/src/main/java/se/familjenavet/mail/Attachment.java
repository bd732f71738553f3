package se.familjenavet.mail;

import java.util.regex.Pattern;

/**
 * A file of text beside a letter, such as a calendar file.
 *
 * @param name as the receiver sees it, such as {@code traffar.ics}; characters that do not show become spaces
 * @param type media type without charset, such as {@code text/calendar; method=PUBLISH}; the file is sent as UTF-8
 * @param text what is in it
 */
public record Attachment(String name, String type, String text) {
    private static final Pattern TYPE = Pattern.compile("text/[a-z0-9.+-]+(; [a-z]+=[A-Za-z0-9-]+)*");

    public Attachment {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not a type of text");
        }
    }
}
