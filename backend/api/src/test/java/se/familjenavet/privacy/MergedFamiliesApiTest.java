package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Dump;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** A family at the desk that has gone up in another, and the one that goes on. */
@ApiTest
class MergedFamiliesApiTest {
    private String kept;
    private String other;

    @BeforeEach
    void register() {
        Openings.all();
        String email = Families.email();
        kept = Twins.with(Cast.CILLA, email);
        other = Twins.with(Cast.CILLA, email);
    }

    @Test
    void a8_of_a_family_that_went_up_in_another_nothing_is_said_to_be_done_and_the_desk_shows_where_it_is() {
        Twins.merged(Cast.CILLA, kept, other);
        Desk.opened(Cast.PAULA, other);
        Desk.read(Cast.PAULA, other)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(kept))
                .body("permittedActions", contains("LOOK_UP_FAMILIES", "READ_FAMILY_LOG"));
        closed(Desk.erase(Cast.PAULA, other, null, "ERASED", "OBJECTION"));
        closed(Desk.erase(Cast.PAULA, other, null, "REFUSED", "ARCHIVE"));
        String family = "/privacy-families/" + other;
        closed(Cast.PAULA.calls().get(family + "/register-extract"));
        closed(Cast.PAULA.calls().get(family + "/register-extract/paper"));
        closed(Groups.send(
                Cast.PAULA, "PATCH", family + "/parents/" + Twins.parent(kept), "*", "{\"firstName\":\"Alma\"}"));
        assertEquals(List.of("0"), Database.read("select count(*) from erasure"));
        Desk.read(Cast.PAULA, Desk.opened(Cast.PAULA, kept))
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("mergedInto", nullValue())
                .body("parents.contact.firstName", contains("Alva"));
    }

    @Test
    void a7_what_was_noted_of_a_family_is_told_of_the_one_that_it_went_up_in() {
        String hold = Desk.held(Cast.PAULA, other);
        Desk.lift(Cast.PAULA, hold).then().statusCode(200);
        Desk.opened(Cast.PAULA, other);
        String decision = Desk.refused(Cast.PAULA, other);
        Twins.merged(Cast.CILLA, kept, other);
        Desk.opened(Cast.PAULA, kept);
        String family = "/privacy-families/" + kept;
        String[] before = {"placeLegalHold", "liftLegalHold", "decideErasure"};
        Cast.PAULA.calls().get(family + "/audit-entries").then().body("items.operation", hasItems(before));
        Cast.PAULA
                .calls()
                .get(family + "/register-extract")
                .then()
                .statusCode(200)
                .body("holds.reason", contains("SUPERVISION"))
                .body("log.operation", hasItems(before));
        Cast.PAULA.calls().get("/legal-holds?family=" + kept).then().body("items.id", contains(hold));
        Cast.PAULA.calls().get("/erasures?family=" + kept).then().body("items.id", contains(decision));
        Cast.PETRA.calls().get("/legal-holds?family=" + kept).then().body("items", empty());
    }

    @Test
    void a8_why_a_family_was_looked_up_goes_with_the_one_that_it_went_up_in() {
        Desk.post(Cast.PAULA, "/family-lookups", """
                {"reason":"COMPLAINT","explanation":"Grannen Gunborg Grävling ringde.","by":"FAMILY","sought":"%s"}""".formatted(other)).then().statusCode(201);
        Twins.merged(Cast.CILLA, kept, other);
        assertEquals(1, Dump.linesWith("Gunborg").size());
        Desk.erased(Cast.PAULA, kept);
        assertEquals(List.of(), Dump.linesWith("Gunborg"));
    }

    private static void closed(Response answer) {
        answer.then().log().ifValidationFails().statusCode(422).body("code", equalTo("household-closed"));
    }
}
