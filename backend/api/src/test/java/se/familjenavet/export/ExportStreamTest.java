package se.familjenavet.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

/** Files so long that they never stand in memory as a whole. */
@ApiTest
class ExportStreamTest {
    private static final int MANY = 100_000;
    private static final String ROWS = "/familjenavet/v1/test-only/rows?times=" + MANY;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a2_a_hundred_thousand_rows_of_one_person_hold_none_of_anothers() throws Exception {
        Openings.all();
        AtomicInteger own = new AtomicInteger();
        List<String> others = new ArrayList<>();
        lines(ROWS + "&format=NDJSON").forEach(line -> {
            if (line.startsWith("\"" + Openings.marker("bankeryd") + " ")) {
                own.incrementAndGet();
            } else {
                others.add(line);
            }
        });
        assertEquals(List.of(), others);
        assertEquals(MANY, own.get());
    }

    @Test
    void halfway_through_the_rest_still_lies_in_the_database() throws Exception {
        Openings.all();
        ManyRowsResource.CURSOR_HALFWAY.set(null);
        assertEquals(MANY + 1, lines(ROWS).count());
        assertEquals("1", ManyRowsResource.CURSOR_HALFWAY.get());
    }

    @Test
    void as_many_as_there_is_room_for_go_on_and_the_next_comes_back_once_one_has_hung_up() throws Exception {
        Openings.all();
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            slow.add(beginsAndReadsNoMore());
        }
        HttpResponse<String> refused = client.send(get(ROWS), HttpResponse.BodyHandlers.ofString());
        assertEquals(503, refused.statusCode(), refused.body());
        assertEquals("10", refused.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(refused.body().contains("too-busy"), refused.body());
        assertFalse(refused.headers().firstValue("Content-Disposition").isPresent());
        for (Socket socket : slow) {
            socket.close();
        }
        int attempts = 0;
        while (client.send(get(ROWS + "&breaksAt=1"), HttpResponse.BodyHandlers.ofString())
                        .statusCode()
                == 503) {
            assertTrue(attempts++ < 10_000, "A place is held for nobody");
        }
    }

    @Test
    void what_breaks_before_it_began_is_a_problem() throws Exception {
        Openings.all();
        HttpResponse<String> broken = client.send(get(ROWS + "&breaksAt=1"), HttpResponse.BodyHandlers.ofString());
        assertEquals(500, broken.statusCode());
        assertThat(broken.headers().firstValue("Content-Type").orElseThrow(), startsWith("application/problem+json"));
    }

    @RepeatedTest(10)
    void what_breaks_halfway_is_cut_off_and_never_passes_for_whole() {
        Openings.all();
        HttpRequest request = get(ROWS + "&breaksAt=50000");
        assertThrows(IOException.class, () -> client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private Stream<String> lines(String path) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = client.send(get(path), HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + LocalStack.forTests().apiPort() + path))
                .header("Authorization", "Bearer " + Cast.JENS.token())
                .build();
    }

    /** Reads the head of the answer and leaves the rest until the server may write no more. */
    private static Socket beginsAndReadsNoMore() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), LocalStack.forTests().apiPort());
        socket.setSoTimeout(10_000);
        String head = "GET " + ROWS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Cast.JENS.token()
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        String status = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
        assertEquals("HTTP/1.1 200 OK", status);
        return socket;
    }
}
