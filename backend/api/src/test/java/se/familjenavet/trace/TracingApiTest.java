package se.familjenavet.trace;

import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Open;

@ApiTest
class TracingApiTest {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SENT = "00-" + ID + "-00f067aa0ba902b7-01";
    private static final String MARKER = "Hemligsson";

    @ParameterizedTest
    @ValueSource(strings = {"/api-info", "/me", "/missing", "/public/centres?limit=x", "/problem-types/none"})
    void a_trace_comes_back_with_every_answer(String path) {
        Cast.nobody().header("traceparent", SENT).get(path).then().header("traceparent", startsWith("00-" + ID + "-"));
    }

    @Test
    void a_caller_without_a_trace_gets_one() {
        Cast.nobody().get("/api-info").then().header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void a_request_leaves_one_line_with_route_status_and_trace() {
        String id = Open.vetlanda();
        try (Heard heard = Heard.listening()) {
            Cast.MAGDA
                    .calls()
                    .header("traceparent", SENT)
                    .get("/centres/" + id)
                    .then()
                    .statusCode(200);
            Browser.await(() -> !accesses(heard).isEmpty());
            assertEquals(1, accesses(heard).size());
            String line = accesses(heard).getFirst();
            assertTrue(line.startsWith("access GET /familjenavet/v1/centres/{id} 200 "), line);
            assertTrue(line.contains("traceId=" + ID) && line.contains("status=200"), line);
        }
    }

    @Test
    void a10_neither_log_nor_metrics_tell_what_a_caller_wrote_or_was_called() {
        try (Heard heard = Heard.listening()) {
            writeEverywhere();
            Browser.await(() -> accesses(heard).size() >= 9);
            for (String line : heard.lines()) {
                assertTrue(isSilent(line), line);
            }
        }
        String metrics = metrics();
        assertTrue(isSilent(metrics), metrics);
    }

    @Test
    void the_metrics_tell_of_routes_connections_and_refusals() {
        String id = Open.vetlanda();
        Cast.MAGDA.calls().get("/centres/" + id).then().statusCode(200);
        String metrics = metrics();
        for (String expected :
                List.of("http_server_requests_seconds_count{", "uri=\"/centres/{id}\"", "agroal_active_count")) {
            assertTrue(metrics.contains(expected), expected + " is not in\n" + metrics);
        }
        assertTrue(!metrics.contains(id), metrics);
    }

    /** A name in every place where a request could carry one, with answers of every kind. */
    private static void writeEverywhere() {
        Open.post(Cast.REGINA, body("a")).then().statusCode(201);
        Open.post(Cast.REGINA, body("a")).then().statusCode(409);
        Open.post(Cast.REGINA, body("a").replace("2019-08-01", MARKER)).then().statusCode(400);
        Cast.MAGDA.calls().get("/centres?q=" + MARKER).then().statusCode(200);
        Cast.MAGDA.calls().get("/centres?" + MARKER + "=1").then().statusCode(400);
        Cast.MAGDA.calls().get("/centres/" + MARKER).then().statusCode(404);
        Cast.MAGDA.calls().get("/" + MARKER).then().statusCode(404);
        Cast.nobody().get("/centres/" + MARKER).then().statusCode(401);
        RestAssured.given().request(MARKER.toUpperCase(Locale.ROOT), "/familjenavet/v1/" + MARKER);
        RestAssured.get("/p/" + MARKER);
        RestAssured.get("/assets/" + MARKER + ".js");
    }

    private static boolean isSilent(String told) {
        String small = told.toLowerCase(Locale.ROOT);
        return !small.contains(MARKER.toLowerCase(Locale.ROOT)) && !small.contains("magda");
    }

    private static String body(String slug) {
        return """
                {"municipality":"0685","slug":"%s","name":"%s","validFrom":"2019-08-01",
                 "contact":{"function":"%s","email":"%s@demo.example"}}""".formatted(slug, MARKER, MARKER, MARKER);
    }

    private static List<String> accesses(Heard heard) {
        return heard.lines().stream().filter(line -> line.startsWith("access ")).toList();
    }

    private static String metrics() {
        return RestAssured.given()
                .contentType(ContentType.TEXT)
                .get("http://localhost:" + LocalStack.forTests().managementPort() + "/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
