package se.familjenavet.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import se.familjenavet.local.LocalStack;

/** Sends the API what no HTTP client would send. */
public final class Wire {
    private Wire() {}

    /** Everything that the API answers to these bytes until it hangs up; ask it to, by {@code Connection: close}. */
    public static String send(String request) {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), LocalStack.forTests().apiPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The answer to a GET of exactly this path. */
    public static String get(String path) {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
}
