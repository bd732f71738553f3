package se.familjenavet.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.mail.Smtp.Encryption;

class MailRefusedTest {
    private static final String FROM = "Familjecentralen <no-reply@familjenavet.example>";
    private static final Letter LETTER =
            Letter.of("<one@familjenavet.example>", "amina@familj.example", Locale.of("sv"), "Hej", "Hej");

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550, true",
        "RCPT, 553, true",
        "RCPT, 450, false",
        "RCPT, 451, false",
        "RCPT, 503, false",
        "RCPT, 530, false",
        "DATA, 554, true",
        "DATA, 451, false",
        "., 550, true",
        "., 452, false",
        "MAIL, 550, false",
        "MAIL, 530, false",
        "hello, 554, false",
        "hello, 421, false"
    })
    void only_what_is_said_of_the_recipient_or_the_letter_is_for_ever(String at, int code, boolean permanent)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of(at, code + " <amina@familj.example> no"))) {
            MailRefused refused = refused(server.port(), Encryption.OFF, Optional.empty());
            assertEquals(permanent, refused.isPermanent(), refused.getMessage());
            assertNull(refused.getCause());
            assertFalse(refused.getMessage().contains("amina"), refused.getMessage());
        }
    }

    @Test
    void a_letter_that_was_taken_is_taken_however_the_line_is_hung_up() throws IOException, MailRefused {
        try (ScriptedServer server = new ScriptedServer(Map.of("QUIT", "554 no"))) {
            mail(server.port(), Encryption.OFF, Optional.empty()).send(LETTER);
        }
    }

    @Test
    @Timeout(5)
    void a_silent_server_is_given_up_for_now() throws IOException {
        for (String at : new String[] {"hello", "EHLO", "RCPT", "."}) {
            try (ScriptedServer server = new ScriptedServer(Map.of(at, ScriptedServer.SILENCE))) {
                MailRefused refused = refused(server.port(), Encryption.OFF, Optional.empty());
                assertFalse(refused.isPermanent());
                assertEquals("The mail server could not be used: SocketTimeoutException", refused.getMessage());
            }
        }
    }

    @Test
    void a_server_that_is_down_is_given_up_for_now() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        MailRefused refused = refused(port, Encryption.OFF, Optional.empty());
        assertFalse(refused.isPermanent());
        assertEquals("The mail server could not be used: ConnectException", refused.getMessage());
    }

    @Test
    void nothing_is_said_to_a_server_without_encryption_when_it_is_required() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            assertFalse(refused(server.port(), Encryption.REQUIRED, Optional.of("secret"))
                    .isPermanent());
            assertFalse(server.heard().contains("AUTH"), server.heard());
            assertFalse(server.heard().contains("MAIL"), server.heard());
        }
    }

    @Test
    void nothing_is_said_to_a_server_whose_certificate_does_not_hold() throws IOException {
        Map<String, String> script =
                Map.of("EHLO", "250-mail.example\r\n250-AUTH PLAIN\r\n250 STARTTLS", "STARTTLS", "220 go on");
        try (ScriptedServer server = new ScriptedServer(script)) {
            MailRefused refused = refused(server.port(), Encryption.REQUIRED, Optional.of("secret"));
            assertFalse(refused.isPermanent());
            assertEquals("The mail server could not be used: SSLHandshakeException", refused.getMessage());
            assertTrue(server.heard().endsWith("STARTTLS"), server.heard());
        }
    }

    @Test
    void a_wrong_password_is_our_trouble_and_not_the_letters() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(Map.of("EHLO", "250-mail.example\r\n250 AUTH PLAIN", "AUTH", "535 no"))) {
            assertFalse(
                    refused(server.port(), Encryption.OFF, Optional.of("wrong")).isPermanent());
            assertTrue(server.heard().contains("AUTH"), server.heard());
        }
    }

    @Test
    void a_sender_that_is_no_address_stops_the_start() {
        for (String from :
                new String[] {"", "Familjecentralen", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example"}) {
            assertThrows(IllegalStateException.class, () -> Smtp.sender(from), from);
        }
        assertThrows(IllegalArgumentException.class, () -> Encryption.of("maybe"));
    }

    @Test
    void a_letter_takes_no_headers_of_another_shape() {
        for (String id :
                new String[] {"", "one@familjenavet.example", "<one>", "<one@x.example>\r\nBcc: <a@b.example>"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Letter.of(id, "amina@familj.example", Locale.of("sv"), "Hej", "Hej"),
                    id);
        }
        assertThrows(IllegalArgumentException.class, () -> LETTER.unsubscribedAt(URI.create("javascript:alert(1)")));
        for (String type : new String[] {"calendar", "image/png", "text/plain\r\nBcc: a@b.example"}) {
            assertThrows(IllegalArgumentException.class, () -> new Attachment("x", type, "x"), type);
        }
    }

    private static MailRefused refused(int port, Encryption encryption, Optional<String> password) {
        return assertThrows(
                MailRefused.class, () -> mail(port, encryption, password).send(LETTER));
    }

    private static MailServer mail(int port, Encryption encryption, Optional<String> password) {
        Smtp smtp =
                new Smtp("127.0.0.1", port, password.map(any -> "user"), password, encryption, Duration.ofMillis(500));
        return new MailServer(smtp, FROM, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
