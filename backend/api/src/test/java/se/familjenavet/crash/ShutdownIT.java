package se.familjenavet.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

/** The packaged API, asked to end while a request is under way. */
class ShutdownIT {
    private static final LocalStack STACK = LocalStack.forTests();
    private static final String BODY = Openings.body("0685", "shutdown", false);

    @Test
    void readiness_turns_red_first_and_what_is_under_way_finishes() throws IOException {
        try (Api api = Api.start(STACK);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), STACK.apiPort())) {
            assertEquals(200, readiness());
            byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
            send(socket, head(body.length).getBytes(StandardCharsets.UTF_8));
            send(socket, body, 0, 100);
            Browser.await(() -> inFlight() >= 1);
            api.terminate();
            Browser.await(() -> readiness() == 503);
            assertEquals(List.of(), Database.read("select id from centre where slug = 'shutdown'"));
            send(socket, body, 100, body.length - 100);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
            api.end().orTimeout(30, TimeUnit.SECONDS).join();
        }
        assertEquals(
                1,
                Database.read("select id from centre where slug = 'shutdown'").size());
    }

    private static String head(int length) {
        return "POST /familjenavet/v1/centres HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Cast.REGINA.token() + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        send(socket, bytes, 0, bytes.length);
    }

    private static void send(Socket socket, byte[] bytes, int from, int length) throws IOException {
        socket.getOutputStream().write(bytes, from, length);
        socket.getOutputStream().flush();
    }

    private static int readiness() {
        return RestAssured.get(management("/q/health/ready")).statusCode();
    }

    private static double inFlight() {
        String metrics = RestAssured.get(management("/q/metrics")).asString();
        return metrics.lines()
                .filter(line -> line.startsWith("http_server_active_requests"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String management(String path) {
        return "http://localhost:" + STACK.managementPort() + path;
    }
}
