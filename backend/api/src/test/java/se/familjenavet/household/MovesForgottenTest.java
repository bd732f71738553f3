package se.familjenavet.household;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.enrolment.TestLinks;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Meanwhile;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** Of a family that is erased nothing tells where it was to go, or went. */
@ApiTest
class MovesForgottenTest {
    private static final String LEFT = """
            select (select count(*) from transfer), (select count(*) from transfer_answer),
                   (select count(*) from message where transfer_id is not null),
                   (select count(*) from parent_link where transfer_id is not null)""";

    @Inject
    TestLinks links;

    private Openings openings;
    private String family;
    private List<String> parents;
    private String first;
    private String second;

    @BeforeEach
    void ask() {
        openings = Openings.all();
        family = Families.registered(Cast.CILLA, Attendance.couple(Groups.centreOf(Cast.CILLA), false));
        String transfer = Twins.asked(Cast.CILLA, family, openings.id("tranas").toString());
        parents = Database.read("select id from parent where household_id = ?::uuid order by id", family);
        first = links.toMove(parents.getFirst(), transfer);
        second = links.toMove(parents.getLast(), transfer);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a8_an_erasure_takes_what_a_family_was_asked_and_has_answered(boolean hasMoved) {
        if (hasMoved) {
            move(first).then().statusCode(200);
        }
        Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION")
                .then()
                .statusCode(201)
                .body("letters", equalTo(2))
                .body("links", equalTo(2));
        assertEquals(List.of("0 0 0 0"), Database.read(LEFT));
        Cast.nobody().get("/public/links/" + second).then().statusCode(404);
        move(second).then().statusCode(404);
        assertEquals(
                List.of(hasMoved ? "2" : "1"),
                Database.read("select count(*) from household"),
                "the copy stays, alone");
    }

    @Test
    void a8_of_an_erasure_and_a_yes_at_once_nobody_moves() {
        Meanwhile.answer(
                        () -> move(first),
                        "update household set erased_at = now()",
                        "update parent set erased_at = now()")
                .then()
                .statusCode(422)
                .body("code", equalTo("transfer-settled"));
        assertEquals(List.of("0 0 0 0"), Database.read(LEFT));
        assertEquals(List.of("1"), Database.read("select count(*) from household"));
    }

    @Test
    void a8_of_one_parent_who_is_erased_the_answer_goes_and_the_other_can_still_come_along() {
        move(first).then().statusCode(200);
        Desk.erase(Cast.PAULA, family, parents.getFirst(), "ERASED", "OBJECTION")
                .then()
                .statusCode(201);
        assertEquals(List.of("0"), Database.read("select count(*) from transfer_answer"));
        move(second).then().statusCode(200).body("transfer.answered", equalTo(true));
    }

    @Test
    void a8_an_erased_copy_and_what_went_up_in_it_do_not_tell_whence_they_came() {
        move(first).then().statusCode(200);
        String copy = Database.read("select id from household where transfer_id is not null")
                .getFirst();
        String twin = Families.registered(Cast.TRANAN);
        Twins.merge(Cast.TRANAN, twin, "*", Twins.mergerOfAll(Cast.TRANAN, twin, copy))
                .then()
                .statusCode(201);
        Database.read("update household set erased_at = now() where id = ?::uuid returning 1", twin);
        assertEquals(List.of("0"), Database.read("select count(*) from household where transfer_id is not null"));
    }

    @Test
    void a8_an_erased_family_is_asked_nothing_whoever_asks() {
        Desk.erased(Cast.PAULA, family);
        AssertionError refused =
                assertThrows(AssertionError.class, () -> Database.read("""
                        insert into transfer (id, household_id, to_centre_id, asked_at, expires_at)
                        values (uuidv7(), ?::uuid, ?, now(), now() + interval '14 days') returning id""", family, openings.id("tranas")));
        assertTrue(refused.getCause().getMessage().contains("the family has been erased"), refused::toString);
        Twins.ask(Cast.CILLA, family, openings.id("tranas").toString()).then().statusCode(422);
    }

    private static Response move(String secret) {
        return Cast.nobody()
                .contentType(ContentType.JSON)
                .body("{\"keepPlaces\":true,\"informationVersion\":\"2026-11\",\"consentVersion\":\"2026-12\"}")
                .post("/public/links/" + secret + "/transfer-confirmation");
    }
}
