package se.familjenavet.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.familjenavet.mail.Smtp.Encryption;

/** Mail servers in trouble, for tests of what sends letters. */
public final class MailServers {
    private MailServers() {}

    /** Nobody answers there. */
    public static MailServer down(Clock clock) {
        Smtp nowhere = new Smtp(
                "127.0.0.1", closedPort(), Optional.empty(), Optional.empty(), Encryption.OFF, Duration.ofSeconds(1));
        return new MailServer(nowhere, "Familjecentralen <no-reply@familjenavet.example>", clock);
    }

    private static int closedPort() {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
