package se.familjenavet.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A letter to one person, in plain text.
 *
 * @param messageId its Message-ID, such as {@code <018f…@familjenavet.example>}; the same each time the same letter is sent, so
 *     that a receiver who gets it twice can tell
 * @param to one bare address, whatever a person wrote as theirs: {@link MailServer#send} refuses what is none
 * @param language what subject and text are in
 * @param subject one line; line breaks and other characters that do not show become spaces
 * @param text of any length, with line breaks
 * @param senderName whom it comes from, if not the one that the configuration names
 * @param unsubscribe where a POST ends letters of this kind (RFC 8058), in letters that one can do without
 */
public record Letter(
        String messageId,
        String to,
        Locale language,
        String subject,
        String text,
        Optional<String> senderName,
        Optional<URI> unsubscribe,
        List<Attachment> attachments) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[A-Za-z0-9._+-]{1,100}@[A-Za-z0-9.-]{1,100}>");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Letter {
        if (!MESSAGE_ID.matcher(messageId).matches()) {
            throw new IllegalArgumentException("Not a Message-ID");
        }
        if (unsubscribe.isPresent() && !SCHEMES.contains(unsubscribe.get().getScheme())) {
            throw new IllegalArgumentException("Not an address of the web");
        }
        attachments = List.copyOf(attachments);
    }

    /** A letter of text alone. */
    public static Letter of(String messageId, String to, Locale language, String subject, String text) {
        return new Letter(messageId, to, language, subject, text, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same letter from somebody by name; the address stays the configured one. */
    public Letter from(String name) {
        return new Letter(messageId, to, language, subject, text, Optional.of(name), unsubscribe, attachments);
    }

    /** The same letter with a way to have no more of them. */
    public Letter unsubscribedAt(URI address) {
        return new Letter(messageId, to, language, subject, text, senderName, Optional.of(address), attachments);
    }

    /** The same letter with these files beside it. */
    public Letter with(Attachment... files) {
        return new Letter(messageId, to, language, subject, text, senderName, unsubscribe, List.of(files));
    }
}
