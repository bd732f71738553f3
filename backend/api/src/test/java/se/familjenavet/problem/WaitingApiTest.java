package se.familjenavet.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;

/** Request 8 s > statement 5 s > lock 2 s: whoever waits in vain is told so, and nothing is left. */
@ApiTest
class WaitingApiTest {
    private static final String BODY =
            "{\"municipality\":\"0685\",\"slug\":\"x\",\"name\":\"x\",\"validFrom\":\"2019-08-01\"}";

    @Test
    void a_lock_that_is_not_to_be_had_is_a_reason_to_come_back() throws SQLException {
        try (Connection other = Database.asSuperuser()) {
            other.setAutoCommit(false);
            Database.write(other, "lock table centre in exclusive mode");
            Open.post(Cast.REGINA, BODY)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body("code", equalTo("too-busy"));
            other.rollback();
        }
        assertEquals(List.of(), Database.read("select id from centre"));
        Open.post(Cast.REGINA, BODY).then().statusCode(201);
    }

    @Inject
    Errand errand;

    @Inject
    EntityManager entityManager;

    @Test
    void work_that_nobody_waits_for_has_longer_for_each_statement_and_waits_no_longer_for_a_lock() {
        assertEquals("520s 2s", errand.fromRegion("06", () -> entityManager
                .createNativeQuery(
                        "select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout')",
                        String.class)
                .getSingleResult()));
    }

    @Test
    void the_database_gives_up_before_the_request_does_and_a_lock_before_a_statement() throws SQLException {
        try (Connection nav = Database.asNav()) {
            assertEquals(List.of("5s 2s 10s"), Database.read(nav, """
                            select current_setting('statement_timeout'), current_setting('lock_timeout'),
                                   current_setting('idle_in_transaction_session_timeout')
                            """));
        }
    }
}
