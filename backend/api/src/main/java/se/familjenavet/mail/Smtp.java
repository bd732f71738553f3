package se.familjenavet.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Where the mail server is and how it is spoken to. */
record Smtp(
        String host,
        int port,
        Optional<String> user,
        Optional<String> password,
        Encryption encryption,
        Duration patience) {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** How the way to the mail server is kept secret. */
    enum Encryption {
        /** Nothing is said, no password either, before TLS with a certificate that holds. */
        REQUIRED,
        /** For a mail server on this machine, as in the demo. */
        OFF;

        static Encryption of(String setting) {
            return valueOf(setting.strip().toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param sender its domain is what we call ourselves, so that nobody is asked for the name of this machine
     */
    Session session(InternetAddress sender) {
        String domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        boolean secret = encryption == Encryption.REQUIRED;
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", domain);
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(secret));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(secret));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(TO_CONNECT.toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(patience.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", String.valueOf(patience.toMillis()));
        properties.setProperty("mail.smtp.quitwait", "false");
        return Session.getInstance(properties);
    }

    /** The sender as the configuration writes it, such as {@code Familjecentralen <no-reply@familjenavet.example>}. */
    static InternetAddress sender(String setting) {
        try {
            InternetAddress sender = new InternetAddress(setting, true);
            sender.validate();
            return sender;
        } catch (AddressException malformed) {
            throw new IllegalStateException("FAMILJENAVET_MAIL_FROM is not one address: " + setting, malformed);
        }
    }
}
