package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** What may not be erased. */
@ApiTest
class LegalHoldsApiTest {
    private String family;

    @BeforeEach
    void register() {
        Openings.all();
        family = Families.registered(Cast.CILLA);
    }

    @Test
    void a9_nobody_holds_anothers_family_nor_one_that_is_not_there() {
        Desk.hold(Cast.ADAM, family).then().statusCode(403);
        Desk.hold(Cast.CILLA, family).then().statusCode(403);
        for (String other : List.of(family, "019aa4f0-ffff-7fff-bfff-0123456789ab")) {
            Desk.hold(Cast.PETRA, other).then().statusCode(400).body("errors.code", hasItem("unknown-privacy-family"));
        }
    }

    @Test
    void a_hold_ends_no_earlier_than_it_begins() {
        Desk.post(Cast.PAULA, "/legal-holds", """
                {"family":"%s","reason":"COMPLAINT","until":"2020-01-01"}""".formatted(family))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("day-passed"));
        Desk.post(Cast.PAULA, "/legal-holds", """
                {"family":"%s","reason":"COMPLAINT","reference":"om Alva Almlöf"}""".formatted(family)).then().statusCode(400);
    }

    @Test
    void a7_what_is_held_is_not_erased_until_the_hold_is_lifted() {
        String hold = Desk.held(Cast.PAULA, family);
        Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION")
                .then()
                .statusCode(422)
                .body("code", equalTo("legal-hold"));
        Desk.erase(Cast.PAULA, family, Families.parentOf(family), "ERASED", "OBJECTION")
                .then()
                .statusCode(422);
        Desk.erase(Cast.PAULA, family, null, "REFUSED", "LEGAL_HOLD").then().statusCode(201);
        Desk.lift(Cast.PAULA, hold)
                .then()
                .statusCode(200)
                .body("holds", equalTo(false))
                .body("liftedAt", notNullValue());
        Desk.lift(Cast.PAULA, hold).then().statusCode(422).body("code", equalTo("hold-lifted"));
        Desk.erased(Cast.PAULA, family);
        Desk.hold(Cast.PAULA, family).then().statusCode(422).body("code", equalTo("already-erased"));
    }

    @Test
    void a7_a_hold_that_stands_on_a_family_that_went_up_in_another_keeps_the_one_that_goes_on() {
        String email = Families.email();
        String kept = Twins.with(Cast.CILLA, email);
        String other = Twins.with(Cast.CILLA, email);
        Twins.merged(Cast.CILLA, kept, other);
        Desk.hold(Cast.PAULA, other).then().statusCode(422).body("code", equalTo("household-closed"));
        String hold = Desk.held(Cast.PAULA, kept);
        Database.read("update legal_hold set household_id = ?::uuid returning id", other);
        Desk.erase(Cast.PAULA, kept, null, "ERASED", "OBJECTION")
                .then()
                .statusCode(422)
                .body("code", equalTo("legal-hold"));
        Cast.PAULA.calls().get("/legal-holds?family=" + kept).then().body("items.id", contains(hold));
        Desk.lift(Cast.PAULA, hold).then().statusCode(200);
        Desk.erased(Cast.PAULA, kept);
    }

    @Test
    void a7_a_hold_ends_with_its_last_day() {
        Desk.held(Cast.PAULA, family);
        Database.read("update legal_hold set holds_from = '2026-01-01', holds_until = setting_today() - 1 returning 1");
        assertEquals(List.of("f"), Database.read("select is_held(?::uuid)", family));
        Desk.erased(Cast.PAULA, family);
    }

    @Test
    void a7_the_register_says_what_is_held_why_since_when_and_by_whom() {
        String hold = Desk.held(Cast.PAULA, family);
        Cast.PAULA
                .calls()
                .get("/legal-holds?family=" + family)
                .then()
                .statusCode(200)
                .body("items.id", contains(hold))
                .body("items[0].reason", equalTo("SUPERVISION"))
                .body("items[0].from", equalTo(Groups.today().toString()))
                .body("items[0].until", nullValue())
                .body("items[0].holds", equalTo(true))
                .body("items[0].subject", notNullValue());
        assertEquals(
                List.of("CHANGED placeLegalHold {SUPERVISION}"),
                Database.read("select action, operation, details from audit_entry where kind = 'legal-holds'"));
    }

    @Test
    void a9_an_auditor_reads_holds_of_its_own_controller_and_lifts_none() {
        String hold = Desk.held(Cast.PETRA, Desk.family(Cast.CILLA, "06"));
        Desk.held(Cast.PAULA, family);
        Cast.ADAM.calls().get("/legal-holds").then().body("items.id", contains(hold));
        Cast.ORVAR.calls().get("/legal-holds").then().statusCode(403);
        Desk.lift(Cast.ADAM, hold).then().statusCode(404);
        Desk.lift(Cast.PAULA, hold).then().statusCode(404);
        Cast.PAULA.calls().get("/legal-holds/" + hold).then().statusCode(404);
        Cast.PAULA
                .calls()
                .get("/legal-holds?family=" + Desk.family(Cast.CILLA, "06"))
                .then()
                .body("items", empty());
    }
}
