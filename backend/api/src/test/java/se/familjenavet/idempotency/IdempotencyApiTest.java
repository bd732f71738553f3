package se.familjenavet.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.access.Errand;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Wire;

@ApiTest
class IdempotencyApiTest {
    private static final String KEY = "a7f1-the-first";
    private static final String BODY = body("0685", "ny");

    @Inject
    Errand errand;

    @Inject
    IdempotencyKeys keys;

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\there", "nyckel-å"})
    void what_is_no_key_is_refused_by_name_and_nothing_is_made(String key) {
        refusedAsKey(post(Cast.REGINA, key, BODY));
    }

    @Test
    void an_empty_key_is_refused_like_any_other_that_is_none() {
        assertTrue(Wire.send(request("", "Connection: close\r\n")).startsWith("HTTP/1.1 400"));
        assertEquals(0, centres());
    }

    @Test
    void a_key_of_more_than_255_signs_is_refused_and_one_of_255_is_taken() {
        refusedAsKey(post(Cast.REGINA, "k".repeat(256), BODY));
        created(post(Cast.REGINA, "k".repeat(255), BODY));
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_makes_nothing() {
        created(post(Cast.REGINA, KEY, BODY));
        post(Cast.REGINA, KEY, body("0685", "annan"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertEquals(1, centres());
    }

    @Test
    void the_same_key_at_another_address_is_refused() {
        created(post(Cast.REGINA, KEY, BODY));
        Database.read("update idempotency_key set path = '/elsewhere' returning key");
        post(Cast.REGINA, KEY, BODY).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_replay_where_the_caller_no_longer_reaches_finds_nothing() {
        created(post(Cast.REGINA, KEY, BODY));
        String elsewhere = created(post(Cast.ORVAR, KEY, body("1883", "karlskoga")));
        Database.read(
                "update idempotency_key set resource_id = ?::uuid where subject = ? returning key",
                elsewhere,
                Cast.REGINA.calls().get("/me").path("subject"));
        post(Cast.REGINA, KEY, BODY).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void while_the_first_is_under_way_the_second_is_told_to_wait() throws SQLException {
        try (Connection slow = Database.asSuperuser()) {
            slow.setAutoCommit(false);
            Database.write(slow, "lock table centre in exclusive mode");
            CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post(Cast.REGINA, KEY, BODY));
            Browser.await(() -> !Database.read("select 1 from pg_locks where locktype = 'advisory'")
                    .isEmpty());
            post(Cast.REGINA, KEY, BODY)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", equalTo("idempotency-key-in-progress"));
            slow.rollback();
            assertEquals(created(first.join()), created(post(Cast.REGINA, KEY, BODY)));
        }
        assertEquals(1, centres());
    }

    @Test
    void a_creation_that_failed_leaves_its_key_free() {
        created(post(Cast.REGINA, null, BODY));
        post(Cast.REGINA, KEY, BODY).then().statusCode(409).body("code", equalTo("slug-taken"));
        assertEquals(List.of(), Database.read("select key from idempotency_key"));
        created(post(Cast.REGINA, KEY, body("0685", "annan")));
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_again() {
        Response first = post(Cast.REGINA, KEY, BODY);
        Response again = post(Cast.REGINA, KEY, BODY);
        assertEquals(created(first), created(again));
        for (String header : List.of("Location", "ETag")) {
            assertEquals(first.header(header), again.header(header));
        }
        assertEquals(first.asString(), again.asString());
        assertEquals(1, centres());
    }

    @Test
    void a_replay_tells_of_the_thing_as_it_is_now() {
        String id = created(post(Cast.REGINA, KEY, BODY));
        Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"name\":\"Nytt namn\"}")
                .patch("/centres/" + id)
                .then()
                .statusCode(200);
        post(Cast.REGINA, KEY, BODY).then().statusCode(201).body("name", equalTo("Nytt namn"));
    }

    @Test
    void twenty_at_once_make_one() {
        Set<Integer> expected = Set.of(201, 409);
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<CompletableFuture<Response>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(Cast.REGINA, KEY, BODY), threads))
                    .toList();
            Set<Integer> statuses =
                    answers.stream().map(answer -> answer.join().statusCode()).collect(Collectors.toSet());
            assertTrue(expected.containsAll(statuses) && statuses.contains(201), statuses::toString);
            Set<String> ids = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 201)
                    .map(IdempotencyApiTest::created)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(created(post(Cast.REGINA, KEY, BODY))), ids);
        }
        assertEquals(1, centres());
    }

    @Test
    void an_answer_lost_after_the_commit_is_given_to_the_one_who_asks_again() throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), LocalStack.forTests().apiPort())) {
            socket.getOutputStream().write(request(KEY, "").getBytes(StandardCharsets.UTF_8));
            Browser.await(() -> centres() == 1);
        }
        String id = created(post(Cast.REGINA, KEY, BODY));
        assertEquals(List.of(id), Database.read("select id from centre"));
    }

    @Test
    void anothers_key_of_the_same_name_is_another_key() {
        String reginas = created(post(Cast.REGINA, KEY, BODY));
        String orvars = created(post(Cast.ORVAR, KEY, body("1883", "karlskoga")));
        assertEquals(reginas, created(post(Cast.REGINA, KEY, BODY)));
        assertEquals(orvars, created(post(Cast.ORVAR, KEY, body("1883", "karlskoga"))));
    }

    @Test
    void after_a_day_a_key_is_free_again() {
        created(post(Cast.REGINA, KEY, BODY));
        age("23 hours 59 minutes");
        post(Cast.REGINA, KEY, body("0685", "annan")).then().statusCode(422);
        age("1 minute");
        String other = created(post(Cast.REGINA, KEY, body("0685", "annan")));
        assertEquals(other, created(post(Cast.REGINA, KEY, body("0685", "annan"))));
    }

    @Test
    void a_key_that_is_too_old_is_purged_and_no_other() {
        created(post(Cast.REGINA, "old", BODY));
        age("24 hours");
        created(post(Cast.REGINA, "young", body("0685", "annan")));
        errand.onQueues(() -> assertEquals(1, keys.purge()));
        assertEquals(List.of("young"), Database.read("select key from idempotency_key"));
    }

    @Test
    void a_creation_without_a_key_leaves_no_trace_of_one() {
        created(post(Cast.REGINA, null, BODY));
        assertEquals(List.of(), Database.read("select key from idempotency_key"));
    }

    private static String request(String key, String more) {
        return "POST /familjenavet/v1/centres HTTP/1.1\r\nHost: localhost\r\n" + more
                + "Authorization: Bearer " + Cast.REGINA.token() + "\r\nIdempotency-Key: " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    }

    private static void age(String by) {
        Database.read("update idempotency_key set at = at - ?::interval returning key", by);
    }

    private static void refusedAsKey(Response answer) {
        answer.then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].pointer", equalTo("Idempotency-Key"))
                .body("errors[1]", nullValue());
        assertEquals(0, centres());
    }

    private static String created(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }

    private static int centres() {
        return Database.read("select id from centre").size();
    }

    private static Response post(Cast who, String key, String body) {
        var request = who.calls().contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/centres");
    }

    private static String body(String municipality, String slug) {
        return "{\"municipality\":\"%s\",\"slug\":\"%s\",\"name\":\"Centralen\",\"validFrom\":\"2019-08-01\"}"
                .formatted(municipality, slug);
    }
}
