package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
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

/** What is wrong in a family's data, put right by an officer. */
@ApiTest
class CorrectionsApiTest {
    private String family;
    private String parent;

    @BeforeEach
    void register() {
        Openings.all();
        family = Families.registered(Cast.CILLA);
        parent = Families.parentOf(family);
    }

    @Test
    void a9_a_stranger_corrects_nothing_and_an_officer_only_what_it_has_looked_up() {
        for (Cast stranger : List.of(Cast.PETRA, Cast.ADAM, Cast.CILLA)) {
            correct(stranger, "*", "{\"firstName\":\"Alma\"}").then().statusCode(404);
        }
        correct(Cast.PAULA, "*", "{\"firstName\":\"Alma\"}").then().statusCode(422);
    }

    @Test
    void a8_a_correction_needs_the_version_and_good_sense() {
        Desk.lookedUp(Cast.PAULA, family);
        correct(Cast.PAULA, null, "{\"firstName\":\"Alma\"}").then().statusCode(428);
        correct(Cast.PAULA, "\"99.x\"", "{\"firstName\":\"Alma\"}").then().statusCode(412);
        correct(Cast.PAULA, "*", "{\"firstName\":null}").then().statusCode(400);
        correct(Cast.PAULA, "*", "{\"email\":null}")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("email-or-mobile"));
        correct(Cast.PAULA, "*", "{\"shoeSize\":\"38\"}").then().statusCode(400);
    }

    @Test
    void a8_what_was_corrected_stands_in_the_log_by_the_names_of_its_fields_and_never_the_data() {
        Desk.lookedUp(Cast.PAULA, family);
        String tag = Desk.read(Cast.PAULA, family).then().extract().header("ETag");
        correct(Cast.PAULA, tag, "{\"firstName\":\"Vildmaja\",\"mobile\":\"070-174 06 05\",\"language\":\"sv\"}")
                .then()
                .statusCode(200)
                .body("parents[0].contact.firstName", equalTo("Vildmaja"))
                .body("parents[0].contact.mobile", equalTo("+46701740605"));
        Cast.PAULA
                .calls()
                .get("/privacy-families/" + family + "/audit-entries")
                .then()
                .body("items[0].action", equalTo("CHANGED"))
                .body("items[0].operation", equalTo("correctParent"))
                .body("items[0].details", contains("firstName", "mobile"));
        assertEquals(
                List.of("0"),
                Database.read(
                        "select count(*) from audit_entry e where e::text ilike '%vildmaja%' or e::text like '%1740605%'"));
        correct(Cast.PAULA, tag, "{\"firstName\":\"Alma\"}").then().statusCode(412);
    }

    @Test
    void a8_the_centre_sees_what_was_corrected() {
        Desk.lookedUp(Cast.PAULA, family);
        correct(Cast.PAULA, "*", "{\"familyName\":\"Almkvist\"}").then().statusCode(200);
        Cast.CILLA
                .calls()
                .get("/households/" + family)
                .then()
                .body("parents[0].contact.familyName", equalTo("Almkvist"));
    }

    private Response correct(Cast who, String tag, String patch) {
        return Groups.send(who, "PATCH", "/privacy-families/" + family + "/parents/" + parent, tag, patch);
    }
}
