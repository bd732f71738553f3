package se.familjenavet.limit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Wire;

/** The limits of requests in number, size and time, made so small that a test meets them. */
@ApiTest
@TestProfile(LimitsApiTest.Small.class)
class LimitsApiTest {
    private static final int QUOTA = 30;

    /** Quotas of one test's size, and little patience. */
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "familjenavet.rate.signed-in", String.valueOf(QUOTA),
                    "familjenavet.rate.public", String.valueOf(QUOTA),
                    "familjenavet.rate.sign-up", "3",
                    "familjenavet.rate.sign-in", "3",
                    "familjenavet.request-limit", "1S",
                    "familjenavet.header-limit-bytes", "9000",
                    "quarkus.http.idle-timeout", "2S",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void a11_an_address_that_asks_too_much_of_the_public_pages_is_told_to_wait_and_others_are_not() {
        Response refused = untilRefused(() -> from("192.0.2.1").get("/public/centres"));
        refused.then()
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit-Policy", "\"public\";q=" + QUOTA + ";w=60")
                .header("RateLimit", startsWith("\"public\";r=0;t="))
                .header("traceparent", startsWith("00-"))
                .body("code", equalTo("too-many-requests"));
        from("192.0.2.2").get("/public/centres").then().statusCode(200);
    }

    @Test
    void a11_a_flood_of_sign_ups_from_one_address_is_told_to_wait_and_others_are_not() {
        untilRefused(() -> from("192.0.2.7")
                        .contentType("application/json")
                        .body("{}")
                        .post("/public/sign-ups"))
                .then()
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit-Policy", "\"sign-up\";q=3;w=60");
        from("192.0.2.8")
                .contentType("application/json")
                .body("{}")
                .post("/public/sign-ups")
                .then()
                .statusCode(400);
        from("192.0.2.7").get("/public/centres").then().statusCode(200);
    }

    @Test
    void what_is_refused_before_anybody_knows_who_asks_counts_for_the_address() {
        from("192.0.2.3")
                .header("Authorization", "Bearer nonsense")
                .get("/me")
                .then()
                .statusCode(401)
                .header("RateLimit", startsWith("\"public\";r=" + (QUOTA - 1)));
    }

    @Test
    void a_person_who_asks_too_much_is_told_to_wait_wherever_they_sit_and_others_there_are_not() {
        untilRefused(() -> as(Cast.JENS, "192.0.2.4").get("/me"))
                .then()
                .header("RateLimit-Policy", "\"signed-in\";q=" + QUOTA + ";w=60");
        as(Cast.JENS, "192.0.2.5").get("/me").then().statusCode(429);
        as(Cast.JONNA, "192.0.2.4").get("/me").then().statusCode(200);
    }

    @Test
    void the_way_to_sign_in_is_counted_by_address() {
        for (int i = 0; i < 3; i++) {
            signIn("192.0.2.6").then().statusCode(302);
        }
        signIn("192.0.2.6").then().statusCode(429).header("Retry-After", matchesPattern("[1-9][0-9]*"));
        signIn("192.0.2.7").then().statusCode(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/centres", "/regions/06", "/api-info", "/missing", "/centres?limit=x", "/centres/unknown"})
    void every_answer_of_the_api_says_what_is_left(String path) {
        as(Cast.MAGDA, "192.0.2.8").get(path).then().header("RateLimit", matchesPattern("\"[a-z-]+\";r=\\d+;t=\\d+"));
    }

    @Test
    void too_much_in_the_headers_is_a_problem() {
        String answer = Wire.send(head("GET", "/api-info") + "X-Long: " + "a".repeat(9_000) + "\r\n\r\n");
        assertThat(answer, startsWith("HTTP/1.1 431"));
        assertThat(answer, allOf(containsString("headers-too-large"), containsString("application/problem+json")));
    }

    @Test
    void an_address_without_end_is_a_problem() {
        String answer = Wire.send(head("GET", "/public/centres?q=" + "a".repeat(4_100)) + "\r\n");
        assertThat(answer, startsWith("HTTP/1.1 414"));
        assertThat(answer, containsString("address-too-long"));
    }

    @Test
    void a_body_that_does_not_arrive_is_cut_off() {
        String answer = Wire.send("POST /familjenavet/v1/centres HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Cast.REGINA.token() + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        assertThat(answer, startsWith("HTTP/1.1 408"));
        assertThat(answer, containsString("request-too-slow"));
    }

    @Test
    void headers_that_do_not_arrive_are_cut_off() {
        assertEquals("", Wire.send("GET /familjenavet/v1/api-info HTTP/1.1\r\nHost: local"));
    }

    @Test
    void an_answer_that_is_not_ready_gives_way_to_a_problem() throws SQLException {
        try (Connection slow = Database.asSuperuser()) {
            slow.setAutoCommit(false);
            Database.write(slow, "lock table centre in access exclusive mode");
            as(Cast.REGINA, "192.0.2.9")
                    .get("/centres")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body("code", equalTo("timed-out"));
            slow.rollback();
        }
    }

    @Test
    void an_answer_that_is_not_ready_leaves_others_on_the_same_line_of_http_2_alone() throws SQLException {
        try (Connection slow = Database.asSuperuser();
                HttpClient line = HttpClient.newHttpClient()) {
            assertEquals(200, ask(line, "/api-info").join().statusCode());
            slow.setAutoCommit(false);
            Database.write(slow, "lock table centre in access exclusive mode");
            HttpResponse<String> cut = ask(line, "/public/centres").join();
            slow.rollback();
            assertEquals(HttpClient.Version.HTTP_2, cut.version());
            assertEquals(503, cut.statusCode());
            assertEquals(200, ask(line, "/public/centres").join().statusCode());
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(HttpClient line, String path) {
        URI address = URI.create(LocalStack.forTests().publicUrl() + "/familjenavet/v1" + path);
        return line.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void health_and_metrics_are_not_to_be_had_where_the_api_is() {
        for (String path : List.of("/q/health", "/q/health/ready", "/q/metrics")) {
            RestAssured.get(path).then().statusCode(404);
            RestAssured.get("http://localhost:" + LocalStack.forTests().managementPort() + path)
                    .then()
                    .statusCode(200);
        }
        RestAssured.get("/q/openapi").then().statusCode(200);
    }

    private static String head(String method, String path) {
        return method + " /familjenavet/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    }

    private static Response untilRefused(Supplier<Response> call) {
        for (int i = 0; i < 3 * QUOTA; i++) {
            Response answer = call.get();
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("Never refused");
    }

    private static RequestSpecification from(String address) {
        return Cast.nobody().header("X-Forwarded-For", address);
    }

    private static RequestSpecification as(Cast person, String address) {
        return person.calls().header("X-Forwarded-For", address);
    }

    private static Response signIn(String address) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("X-Forwarded-For", address)
                .get("/sign-in");
    }
}
