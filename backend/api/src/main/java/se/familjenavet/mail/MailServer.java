package se.familjenavet.mail;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail server that takes letters and brings them to people. It is asked while the caller waits: 5 s for a connection, 10 s
 * for each answer, so never in a request and never in a transaction. Nothing about a letter is logged.
 */
@Singleton
@Startup
public class MailServer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Smtp smtp;
    private final InternetAddress sender;
    private final Session session;
    private final Clock clock;

    @Inject
    MailServer(
            @ConfigProperty(name = "familjenavet.smtp.host") String host,
            @ConfigProperty(name = "familjenavet.smtp.port") int port,
            @ConfigProperty(name = "familjenavet.smtp.user") Optional<String> user,
            @ConfigProperty(name = "familjenavet.smtp.password") Optional<String> password,
            @ConfigProperty(name = "familjenavet.smtp.starttls") String starttls,
            @ConfigProperty(name = "familjenavet.mail-from") String from,
            Clock clock) {
        this(new Smtp(host, port, user, password, Smtp.Encryption.of(starttls), PATIENCE), from, clock);
    }

    MailServer(Smtp smtp, String from, Clock clock) {
        this.smtp = smtp;
        this.sender = Smtp.sender(from);
        this.session = smtp.session(sender);
        this.clock = clock;
    }

    /**
     * Hands a letter over. When this returns, the mail server has taken it; when it fails, it may still have, if its last word
     * was lost: a letter sent again with the same Message-ID is then the same letter twice.
     *
     * @throws MailRefused for ever, if the address is none or the mail server refuses the recipient or the letter itself (550 to
     *     559); for now, if it is the mail server's trouble, or ours with it
     */
    public void send(Letter letter) throws MailRefused {
        InternetAddress to = Recipient.of(letter.to());
        try {
            MimeMessage message = OutgoingMessage.of(letter, sender, to, ZonedDateTime.now(clock), session);
            handOver(message, to);
        } catch (MessagingException refused) {
            throw refusal(refused);
        }
    }

    /**
     * Makes sure that the mail server is there and listens, without a letter.
     *
     * @throws MailRefused for now
     */
    public void check() throws MailRefused {
        try {
            Transport line = connected();
            try {
                if (!line.isConnected()) {
                    throw new MailRefused(false, "The mail server does not listen");
                }
            } finally {
                hangUp(line);
            }
        } catch (MessagingException refused) {
            throw refusal(refused);
        }
    }

    private void handOver(MimeMessage message, InternetAddress to) throws MessagingException {
        Transport line = connected();
        try {
            line.sendMessage(message, new Address[] {to});
        } finally {
            hangUp(line);
        }
    }

    private Transport connected() throws MessagingException {
        Transport line = session.getTransport("smtp");
        try {
            line.connect(
                    smtp.host(),
                    smtp.port(),
                    smtp.user().orElse(null),
                    smtp.password().orElse(null));
            return line;
        } catch (MessagingException refused) {
            hangUp(line);
            throw refused;
        }
    }

    /** A letter that was taken stays taken, whatever becomes of the goodbye. */
    private static void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException gone) {
            // the connection is closed, which is all that was wanted
        }
    }

    private static MailRefused refusal(MessagingException refused) {
        for (Exception one = refused; one instanceof MessagingException next; one = next.getNextException()) {
            int code = codeAboutTheLetter(next);
            if (code > 0) {
                return new MailRefused(code >= 550 && code <= 559, "The mail server answered " + code);
            }
        }
        return new MailRefused(false, "The mail server could not be used: " + rootOf(refused));
    }

    /** The code of an answer about the recipient or what was written; 0 for what is about us. */
    private static int codeAboutTheLetter(MessagingException refused) {
        return switch (refused) {
            case SMTPAddressFailedException recipient -> recipient.getReturnCode();
            case SMTPSendFailedException sending
            when !sending.getCommand().startsWith("MAIL") -> sending.getReturnCode();
            default -> 0;
        };
    }

    private static String rootOf(MessagingException refused) {
        Exception root = refused;
        while (root instanceof MessagingException next && next.getNextException() != null) {
            root = next.getNextException();
        }
        return root.getClass().getSimpleName();
    }
}
