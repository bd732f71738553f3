package se.familjenavet.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;

/** A run while others do something with the same family: whoever came first is waited for, and what they did holds. */
@ApiTest
class RetentionRacesTest {
    private static final String HOLD = """
            insert into legal_hold (id, household_id, reason, holds_from, issuer, subject, placed_at, version)
            values (uuidv7(), ?::uuid, 'SUPERVISION', '2026-01-01', 'i', 's', now(), 0)
            """;
    private static final String INVITATION = """
            insert into enrolment (id, group_id, household_id, host_id, status, source, asked_at, version)
            select uuidv7(), ?::uuid, h.id, h.centre_id, 'INVITED', 'STAFF', now(), 0 from household h where h.id = ?::uuid
            """;
    private static final String WAITING =
            "select pid from pg_stat_activity where usename = 'nav' and wait_event_type = 'Lock'";

    @Inject
    RetentionWork work;

    private String group;
    private String family;

    @BeforeEach
    void open() {
        Openings.all();
        group = Families.group(Cast.CILLA, 3);
        Retentions.families(Groups.centreOf(Cast.CILLA), 1);
        family = Database.read("select id from household").getFirst();
    }

    @Test
    void a8_a_hold_that_is_being_placed_when_a_run_comes_is_waited_for_and_keeps_the_family() throws SQLException {
        String run = executed();
        during(List.of(HOLD, family), this::running);
        assertStays(run);
    }

    @Test
    void a8_a_place_that_is_being_given_when_a_run_comes_is_waited_for_and_keeps_the_family() throws SQLException {
        String run = executed();
        during(List.of(INVITATION, group, family), this::running);
        assertStays(run);
    }

    @Test
    void a8_nobody_comes_to_a_family_whose_name_is_going() throws SQLException {
        String forgotten =
                "update household set contact_gone_on = setting_today() where id in (select h.id from household h"
                        + " where h.id = ?::uuid for update)";
        Response answer = during(
                List.of(forgotten, family),
                () -> CompletableFuture.supplyAsync(() -> Families.enrol(Cast.CILLA, group, family, true)));
        answer.then().statusCode(422).body("code", equalTo("household-closed"));
        assertEquals(List.of("0"), Database.read("select count(*) from enrolment"));
    }

    private String executed() {
        String dryRun = Retentions.tried(Cast.PAULA, Retentions.decided(Cast.PAULA, "0685", "CONTACT"));
        work.run(() -> {});
        return Retentions.executed(Cast.PAULA, dryRun);
    }

    private CompletableFuture<Void> running() {
        return CompletableFuture.runAsync(() -> work.run(() -> {}));
    }

    /** Does something that is not seen by others before they wait for it. */
    private static <T> T during(List<String> deed, Supplier<CompletableFuture<T>> others) throws SQLException {
        try (Connection first = Database.asSuperuser()) {
            first.setAutoCommit(false);
            Database.write(first, deed.getFirst(), deed.subList(1, deed.size()).toArray());
            CompletableFuture<T> other = others.get();
            Browser.await(() -> !Database.read(WAITING).isEmpty());
            first.commit();
            return other.join();
        }
    }

    private static void assertStays(String run) {
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("DONE"))
                .body("lines.due", contains(1))
                .body("lines.gone", contains(0));
        assertEquals(List.of("1"), Database.read("select count(*) from parent_identity"));
    }
}
