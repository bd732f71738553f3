package se.familjenavet.toolbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.outbound.Neighbourhood;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Toolboxes;

@ApiTest
class LinkChecksTest {
    private final AtomicInteger visits = new AtomicInteger();
    private final LinkCheck check = new LinkCheck(Neighbourhood.client());
    private HttpServer server;

    @Inject
    LinkChecks checks;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** {@code /200}; {@code /head/404} to HEAD alone; {@code /to?address}; {@code /round}. */
    private void answer(HttpExchange exchange) throws IOException {
        visits.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        int status = 302;
        if (path.equals("/to")) {
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().getQuery());
        } else if (path.equals("/round")) {
            exchange.getResponseHeaders().add("Location", "/round");
        } else {
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            status = path.startsWith("/head/") && !isHead ? 200 : Integer.parseInt(path.replaceAll("[^0-9]", ""));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/200,OK",
        "/204,OK",
        "/404,BROKEN",
        "/410,BROKEN",
        "/500,BROKEN",
        "/403,OK",
        "/429,OK",
        "/head/405,OK",
        "/head/404,OK",
        "/to?/200,OK",
        "/to?/404,BROKEN",
        "/round,BROKEN",
        "/to?http://127.0.0.2/,BROKEN",
        "/to?http://localhost.invalid/,BROKEN",
        "/to?file:///etc/passwd,BROKEN",
        "/to?http://[::1]/,BROKEN",
        "/to?http://169.254.169.254/latest,BROKEN",
        "/to?javascript:x,BROKEN"
    })
    void an_address_works_when_something_out_there_answers_in_the_end(String path, LinkState state) {
        assertEquals(state, check.of(here(path)));
    }

    @Test
    void one_is_sent_on_five_times_and_no_more() {
        check.of(here("/round"));
        assertEquals(6, visits.get());
    }

    @Test
    void the_job_never_asks_this_machine_and_tells_of_a_broken_link() {
        String id = Toolboxes.published(Toolboxes.link("intern").put("address", here("/200")));
        Toolboxes.draft(Toolboxes.link("utkast").put("address", here("/200")));
        checks.run(() -> {});
        assertEquals(0, visits.get());
        Toolboxes.get(Cast.MAGDA, id)
                .then()
                .body("link.state", equalTo("BROKEN"))
                .body("link.checkedAt", notNullValue())
                .body("link.since", notNullValue());
        Cast.REGINA.calls().get("/toolbox-media?linkState=BROKEN").then().body("items.key", contains("intern"));
        Toolboxes.replace(Cast.REGINA, id, Toolboxes.link("intern")).then().body("link.state", equalTo("UNCHECKED"));
        Cast.REGINA.calls().get("/toolbox-media?linkState=BROKEN").then().body("items.key", empty());
    }

    @Test
    void each_is_asked_once_a_week_and_a_broken_one_once_a_day() {
        String id = Toolboxes.published(Toolboxes.link("m").put("address", here("/200")));
        checks.run(() -> {});
        Object first = Toolboxes.get(Cast.REGINA, id).path("link.checkedAt");
        checks.run(() -> {});
        assertEquals(first, Toolboxes.get(Cast.REGINA, id).path("link.checkedAt"));
        Database.read("update toolbox_media set link_checked_at = link_checked_at - interval '25 hours' returning id");
        checks.run(() -> {});
        String checked = Toolboxes.get(Cast.REGINA, id).path("link.checkedAt");
        assertEquals(1, Integer.signum(checked.compareTo(String.valueOf(first))));
        Toolboxes.get(Cast.REGINA, id).then().body("link.since", equalTo(first));
        Database.read("update toolbox_media set link_state = 'OK',"
                + " link_checked_at = link_checked_at - interval '6 days' returning id");
        String fine = Toolboxes.get(Cast.REGINA, id).path("link.checkedAt");
        checks.run(() -> {});
        assertEquals(fine, Toolboxes.get(Cast.REGINA, id).path("link.checkedAt"));
    }

    private String here(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
