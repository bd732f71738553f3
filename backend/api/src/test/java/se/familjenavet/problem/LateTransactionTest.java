package se.familjenavet.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;

/** A transaction that has had its time, and a pool that has no connection left: a reason to come back, never our bug. */
@ApiTest
@TestProfile(LateTransactionTest.Impatient.class)
class LateTransactionTest {
    private static final String LOCK = "lock table centre in exclusive mode";

    /** Little time for a transaction, and two connections. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.transaction-manager.default-transaction-timeout", "1S",
                    "quarkus.datasource.jdbc.max-size", "2",
                    "quarkus.datasource.jdbc.acquisition-timeout", "0.5S");
        }
    }

    @Test
    void what_comes_after_the_transactions_time_is_not_saved() throws SQLException {
        try (Connection other = Database.asSuperuser()) {
            other.setAutoCommit(false);
            Database.write(other, LOCK);
            Instant end = Instant.now().plus(Duration.ofMillis(1_600));
            CompletableFuture<Response> late = CompletableFuture.supplyAsync(() -> post("sen"));
            Browser.await(() -> Instant.now().isAfter(end));
            other.rollback();
            late.join().then().statusCode(503).header("Retry-After", "10").body("code", equalTo("timed-out"));
        }
        assertEquals(List.of(), Database.read("select id from centre"));
        Browser.await(() -> post("sen").statusCode() == 201); // a busy machine may need more than a second for it, too
    }

    @Test
    void whoever_gets_no_connection_is_told_to_come_back() throws SQLException {
        try (Connection other = Database.asSuperuser();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            other.setAutoCommit(false);
            Database.write(other, LOCK);
            List<CompletableFuture<Response>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String slug = "plats-" + i;
                answers.add(CompletableFuture.supplyAsync(() -> post(slug), threads));
            }
            Set<String> codes = answers.stream()
                    .map(CompletableFuture::join)
                    .map(answer -> answer.statusCode() + " " + answer.path("code"))
                    .collect(Collectors.toSet());
            assertTrue(codes.contains("503 too-busy"), codes::toString);
            assertTrue(Set.of("503 too-busy", "503 timed-out").containsAll(codes), codes::toString);
            other.rollback();
        }
    }

    private static Response post(String slug) {
        return Open.post(
                Cast.REGINA,
                "{\"municipality\":\"0685\",\"slug\":\"" + slug + "\",\"name\":\"x\",\"validFrom\":\"2019-08-01\"}");
    }
}
