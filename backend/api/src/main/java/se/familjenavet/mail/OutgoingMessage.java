package se.familjenavet.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A letter as it goes over the wire. */
final class OutgoingMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private OutgoingMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Letter letter, InternetAddress sender, InternetAddress to, ZonedDateTime now, Session session)
            throws MessagingException {
        OutgoingMessage message = new OutgoingMessage(session, letter.messageId());
        message.setFrom(named(sender, letter.senderName().orElse(sender.getPersonal())));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe().isPresent()) {
            message.offerToUnsubscribe(letter.unsubscribe().get());
        }
        message.fill(letter);
        message.saveChanges();
        return message;
    }

    /** Kept, where a message otherwise gets an id of its own as it is sent. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private void offerToUnsubscribe(URI address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address.toASCIIString() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private void fill(Letter letter) throws MessagingException {
        if (letter.attachments().isEmpty()) {
            setText(lines(letter.text()), UTF_8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(lines(letter.text()), UTF_8);
        MimeMultipart parts = new MimeMultipart(text);
        for (Attachment attachment : letter.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        setContent(parts);
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        byte[] content = attachment.text().getBytes(StandardCharsets.UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(content, attachment.type() + "; charset=" + UTF_8)));
        part.setFileName(oneLine(attachment.name()));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static InternetAddress named(InternetAddress sender, String name) {
        try {
            return new InternetAddress(sender.getAddress(), name == null ? null : oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With line ends as mail has them, and without what no text has. */
    private static String lines(String text) {
        return text.replaceAll("\\R", "\r\n").replaceAll("[\\p{Cc}&&[^\r\n\t]]", "");
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
