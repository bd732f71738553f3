package se.familjenavet.local;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A mail as it arrived, decoded.
 *
 * @param id made here, unlike the Message-ID, which is the sender's
 * @param to whom the mail server was asked to bring it to, whatever its headers say
 * @param headers by name, decoded; of a name that comes more than once the last
 */
record ReceivedMail(
        String id,
        String messageId,
        String from,
        String to,
        String subject,
        String text,
        Map<String, String> headers,
        List<ReceivedFile> attachments,
        Instant at) {

    /**
     * A file beside the text.
     *
     * @param type media type without parameters
     * @param text what is in it; empty if it is not text
     */
    record ReceivedFile(String name, String type, String text) {}

    static ReceivedMail of(MimeMessage message, String to, Instant at) throws MessagingException, IOException {
        Map<String, String> headers = headers(message);
        StringBuilder text = new StringBuilder();
        List<ReceivedFile> files = new ArrayList<>();
        sort(message, text, files);
        return new ReceivedMail(
                UUID.randomUUID().toString(),
                headers.getOrDefault("Message-ID", ""),
                headers.getOrDefault("From", ""),
                to,
                headers.getOrDefault("Subject", ""),
                text.toString(),
                headers,
                List.copyOf(files),
                at);
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException, IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        return headers;
    }

    private static void sort(Part part, StringBuilder text, List<ReceivedFile> files)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                sort(parts.getBodyPart(i), text, files);
            }
        } else if (part.getFileName() == null && part.isMimeType("text/plain")) {
            text.append(read(part));
        } else {
            String name = Optional.ofNullable(part.getFileName()).orElse("namnlös");
            String type = new ContentType(part.getContentType()).getBaseType();
            files.add(new ReceivedFile(name, type, part.isMimeType("text/*") ? read(part) : ""));
        }
    }

    private static String read(Part part) throws MessagingException, IOException {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        Charset read = charset == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(charset));
        return new String(part.getInputStream().readAllBytes(), read);
    }
}
