package se.familjenavet.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Meanwhile;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** Two parents are asked about one move to another authority, and the later of them answers when much has happened. */
@ApiTest
class MovingTogetherTest {
    private static final String COPY = "select id from household where transfer_id is not null";

    @Inject
    TestLinks links;

    private String family;
    private String alva;
    private String first;
    private String second;

    @BeforeEach
    void ask() {
        Openings openings = Openings.all();
        family = Families.registered(Cast.CILLA, Attendance.couple(Groups.centreOf(Cast.CILLA), false));
        String transfer = Twins.asked(Cast.CILLA, family, openings.id("tranas").toString());
        List<String> parents = Database.read("select id from parent where household_id = ?::uuid order by id", family);
        alva = parents.getFirst();
        first = links.toMove(alva, transfer);
        second = links.toMove(parents.getLast(), transfer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update parent_identity set protected = true where household_id = (" + COPY + ") returning 1",
                "update household set erased_at = now() where transfer_id is not null returning 1",
                "update household set contact_gone_on = current_date where transfer_id is not null returning 1",
                "update household set state = 'MOVED' where transfer_id is not null returning 1"
            })
    void r16_to_a_copy_that_is_protected_forgotten_or_closed_nobody_comes_and_no_link_tells_of_it(String sql) {
        move(first, true).then().statusCode(200);
        assertEquals(List.of("1"), Database.read(sql));
        isOver(first);
        isOver(second);
        move(second, true).then().statusCode(422).body("code", equalTo("transfer-settled"));
        assertEquals(List.of("1"), Database.read("select count(*) from transfer_answer"));
        assertEquals(List.of("3"), Database.read("select count(*) from parent"));
    }

    @Test
    void a5_the_links_of_a_family_that_has_moved_end_when_it_becomes_protected_and_tell_no_place_nor_group() {
        Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 2), family);
        move(first, true).then().statusCode(200);
        protect(true);
        isOver(first);
        isOver(second);
        move(second, true).then().statusCode(422).body("code", equalTo("link-expired"));
        assertEquals(List.of("1"), Database.read("select count(*) from transfer_answer"));
        protect(false);
        isOver(second);
    }

    @Test
    void r16_whoever_answers_later_comes_to_the_family_that_the_copy_has_gone_up_in() {
        move(first, true).then().statusCode(200);
        String copy = Database.read(COPY).getFirst();
        String twin = Families.registered(Cast.TRANAN);
        Twins.merge(Cast.TRANAN, twin, "*", Twins.mergerOfAll(Cast.TRANAN, twin, copy))
                .then()
                .statusCode(201);
        String before = Twins.tag(Cast.TRANAN, twin);
        move(second, true)
                .then()
                .statusCode(200)
                .body("transfer.answered", equalTo(true))
                .body("transfer.to", equalTo(Openings.marker("tranas")));
        Twins.read(Cast.TRANAN, twin).then().body("parents.contact.firstName", hasItem("Bo"));
        assertEquals(List.of("t"), Database.read("select ? <> ?", before, Twins.tag(Cast.TRANAN, twin)));
    }

    @Test
    void r16_the_first_who_says_yes_says_what_becomes_of_the_places_that_both_share() {
        String group = Families.group(Cast.CILLA, 2);
        Families.enrolled(Cast.CILLA, group, family);
        move(first, true).then().statusCode(200);
        Cast.nobody()
                .post("/public/links/" + second + "/decline")
                .then()
                .statusCode(422)
                .body("code", equalTo("transfer-settled"));
        move(second, false).then().statusCode(200);
        move(second, false).then().statusCode(200);
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1));
        Cast.CILLA.calls().get("/households/" + family + "/transfers").then().body("items.placesLeft", contains(false));
    }

    @Test
    void r16_of_two_who_say_yes_at_once_the_later_ends_no_place_that_the_first_has_kept() {
        String group = Families.group(Cast.CILLA, 2);
        Families.enrolled(Cast.CILLA, group, family);
        Meanwhile.answer(
                        () -> move(second, false),
                        "update transfer set status = 'CONFIRMED', settled_at = now(), places_left = false",
                        """
                        insert into household (id, centre_id, child_month, registered_on, version, transfer_id)
                        select uuidv7(), t.to_centre_id, h.child_month, h.registered_on, 0, t.id
                        from transfer t join household h on h.id = t.household_id""")
                .then()
                .statusCode(200)
                .body("transfer.answered", equalTo(true));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1));
    }

    private void protect(boolean isProtected) {
        Database.read(
                "update parent_identity set protected = ? where parent_id = ?::uuid returning 1", isProtected, alva);
    }

    private static void isOver(String secret) {
        Cast.nobody().get("/public/links/" + secret).then().statusCode(422).body("code", equalTo("link-expired"));
    }

    private static Response move(String secret, boolean isKeeping) {
        return Cast.nobody()
                .contentType(ContentType.JSON)
                .body("{\"keepPlaces\":%s,\"informationVersion\":\"2026-11\",\"consentVersion\":\"2026-12\"}"
                        .formatted(isKeeping))
                .post("/public/links/" + secret + "/transfer-confirmation");
    }
}
