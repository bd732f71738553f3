package se.familjenavet.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.audit.AuditCheck;
import se.familjenavet.audit.Sealer;
import se.familjenavet.job.JobRun;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Dump;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;

/** What is written down of what went, what is left in the database, and how far the log is cut. */
@ApiTest
class RetentionRegisterTest {
    @Inject
    RetentionWork work;

    @Inject
    Sealer sealer;

    @Inject
    AuditCheck audit;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void a7_the_register_tells_what_went_by_which_decision_and_whom() {
        Retentions.families(Groups.centreOf(Cast.CILLA), 3);
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT", "MESSAGE");
        String run = done(decision);
        Cast.PAULA
                .calls()
                .get("/retention-entries")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.dataClass", contains("MESSAGE", "CONTACT"))
                .body("items.count", contains(0, 3))
                .body("items[1].run", equalTo(run))
                .body("items[1].decision", equalTo(decision))
                .body("items[1].madeBy", matchesPattern("Paula .+"));
        Cast.PAULA
                .calls()
                .get("/retention-entries?run=" + run + "&dataClass=CONTACT")
                .then()
                .body("items.count", contains(3));
        Cast.PAULA.calls().get("/retention-entries?controller=06").then().body("items", empty());
        Cast.PETRA.calls().get("/retention-entries").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "update retention_entry set count = 4 where number = 2, 2",
        "update retention_entry set made_by = 'X' where number = 1, 1",
        "update retention_entry set at = at + interval '1 us' where number = 3, 3",
        "update retention_entry set hash = sha256('x') where number = 2, 2",
        "update retention_entry set signature = sha256('x') where number = 3, 3",
        "delete from retention_entry where number = 2, 2",
        "delete from retention_entry where number = 3, 3",
        "delete from retention_entry, 1"
    })
    void a7_a_register_that_was_changed_past_the_product_is_not_whole(String deed, int broken) {
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        done(decision);
        done(decision);
        done(decision);
        register().body("items.whole", contains(true)).body("items.entries", contains(3));
        Retentions.past(List.of(deed));
        register().body("items.whole", contains(false)).body("items.broken", contains(broken));
    }

    @Test
    void a7_nobody_who_asks_can_change_the_register() {
        done(Retentions.decided(Cast.PAULA, "0685", "CONTACT"));
        for (String role : List.of("app_person", "app_aggregate", "app_audit", "app_job", "app_retention")) {
            for (String deed : List.of("update retention_entry set count = 0", "delete from retention_entry")) {
                assertThrows(SQLException.class, () -> as(role, "0685", deed), role + ": " + deed);
            }
        }
    }

    @Test
    void a7_no_name_goes_that_is_not_on_the_list_of_a_run() throws SQLException {
        Retentions.families(Groups.centreOf(Cast.CILLA), 2);
        assertEquals(0, as("app_retention", "0685", "delete from parent_identity"));
        assertEquals(0, as("app_retention", "06", "delete from audit_seal"));
    }

    @Test
    void a8_a_hold_goes_only_when_it_keeps_nobody_any_more() throws SQLException {
        Retentions.families(Groups.centreOf(Cast.CILLA), 1);
        String family = Database.read("select id from household").getFirst();
        String hold = Desk.held(Cast.PAULA, Desk.opened(Cast.PAULA, family));
        assertEquals(0, as("app_retention", "0685", "delete from legal_hold where household_id is not null"));
        Desk.lift(Cast.PAULA, hold).then().statusCode(200);
        assertEquals(0, as("app_retention", "0680", "delete from legal_hold where household_id is not null"));
        assertEquals(1, as("app_retention", "0685", "delete from legal_hold where household_id is not null"));
    }

    @Test
    void a7_a_dump_of_the_database_has_neither_name_nor_contact_of_those_gone() {
        String group = Attendance.groupToday(Cast.CILLA, null);
        ObjectNode household = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) household.at("/parents/0"))
                .put("firstName", "Unikagunda")
                .put("familyName", "Unikafors")
                .put("email", "unika.unikafors@familj.example")
                .put("mobile", "+46701740611")
                .put("wishes", "Unikaste önskan")
                .put("accessNeeds", "Unikast behov");
        Families.enrolled(Cast.CILLA, group, Families.registered(Cast.CILLA, household));
        assertFalse(Dump.linesWith("Unikagunda").isEmpty());
        Retentions.longAgo();
        done(Retentions.decided(Cast.PAULA, "0685", "FREE_TEXT", "MESSAGE", "CONTACT"));
        assertEquals(List.of(), Dump.linesWith("unika", "46701740611"));
    }

    @Test
    void a7_the_log_is_cut_at_a_checkpoint_and_its_chain_still_holds() {
        entries(5, "2015-01-01");
        checkpoint("2015-01-02");
        entries(4, "2015-02-01");
        checkpoint("2015-02-02");
        entries(3, "2026-11-01");
        String decision = Retentions.decidedInRegion();
        String run = done(Cast.PETRA, decision);
        Retentions.run(Cast.PETRA, run)
                .then()
                .body("lines.find { it.dataClass == 'AUDIT' }.due", equalTo(9))
                .body("lines.find { it.dataClass == 'AUDIT' }.gone", equalTo(9));
        sealer.seal();
        JobRun.of(audit);
        assertEquals(List.of("10"), Database.read("select min(number) from audit_seal where region_code = '06'"));
        assertEquals(List.of("0"), Database.read("select count(*) from audit_entry where at < '2016-01-01'"));
        assertEquals(List.of("null"), Database.read("select broken from audit_check where region_code = '06'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"household", "parent", "enrolment"})
    void a7_whatever_refers_to_a_family_follows_it_when_it_gets_new_ids(String table) {
        assertEquals(
                List.of(),
                Database.read(
                        "select conname from pg_constraint where contype = 'f' and confupdtype <> 'c' and confrelid = ?::regclass",
                        table));
    }

    private String done(String decision) {
        return done(Cast.PAULA, decision);
    }

    private String done(Cast who, String decision) {
        String dryRun = Retentions.tried(who, decision);
        work.run(() -> {});
        String run = Retentions.executed(who, dryRun);
        work.run(() -> {});
        Retentions.run(who, run).then().body("state", equalTo("DONE"));
        return run;
    }

    private static ValidatableResponse register() {
        return Cast.PAULA.calls().get("/retention-registers").then().statusCode(200);
    }

    private static int as(String role, String controller, String deed) throws SQLException {
        try (Connection nav = Database.asNav()) {
            nav.setAutoCommit(false);
            Database.read(
                    nav,
                    "select set_config('role', ?, true), set_config('app.controllers', ?, true),"
                            + " set_config('app.regions', '06', true)",
                    role,
                    controller);
            return Database.write(nav, deed);
        }
    }

    private void entries(int count, String day) {
        Retentions.past(List.of("update region_setting set audit_months = 60"));
        try (Connection superuser = Database.asSuperuser()) {
            Database.write(superuser, """
                    insert into audit_entry
                        (id, place_code, at, issuer, subject, client, grants, operation, permission, action, kind, whom, trace)
                    select gen_random_uuid(), '0685', ?::timestamptz, 'i', 's', 'c', '{g}', 'o', 'READ_ME', 'READ', 'k', '{}', 't'
                    from generate_series(1, ?)""", day, count);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        sealer.seal();
    }

    private void checkpoint(String day) {
        JobRun.of(audit);
        Retentions.past(List.of("update audit_checkpoint set at = '" + day + "' where at > '2016-01-01'"));
    }
}
