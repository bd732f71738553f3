package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.enrolment.Queues;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Dump;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** A family, or one parent, that is no longer anybody. */
@ApiTest
class ErasuresApiTest {
    private static final String[] WHO = {
        "Alfrida",
        "Ållonsten",
        "Bertolf",
        "alfrida@familj.example",
        "bertolf@familj.example",
        "701740612",
        "Rullstolsramp",
        "Ostkaka"
    };

    private String group;
    private String family;

    @BeforeEach
    void meet() {
        Openings.all();
        group = Attendance.groupToday(Cast.CILLA, null);
        family = Families.registered(Cast.CILLA, couple());
    }

    @Test
    void a9_nobody_erases_anothers_family_nor_one_that_is_not_there() {
        Desk.erase(Cast.ADAM, family, null, "ERASED", "OBJECTION").then().statusCode(403);
        Desk.erase(Cast.CILLA, family, null, "ERASED", "OBJECTION").then().statusCode(403);
        for (String other : List.of(family, "019aa4f0-ffff-7fff-bfff-0123456789ab")) {
            Desk.erase(Cast.PETRA, other, null, "ERASED", "OBJECTION")
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("unknown-privacy-family"));
        }
        String stranger = Families.parentOf(Families.registered(Cast.CILLA));
        Desk.erase(Cast.PAULA, family, stranger, "ERASED", "OBJECTION")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unknown-privacy-parent"));
        assertFalse(Dump.linesWith(WHO).isEmpty());
    }

    @Test
    void a8_a_refusal_records_its_ground_and_takes_nothing() {
        Desk.erase(Cast.PAULA, family, null, "REFUSED", "OBJECTION")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("ground-of-other-decision"));
        Desk.erase(Cast.PAULA, family, null, "REFUSED", "ARCHIVE")
                .then()
                .statusCode(201)
                .body("decision", equalTo("REFUSED"))
                .body("ground", equalTo("ARCHIVE"))
                .body("parents", equalTo(0));
        Cast.CILLA.calls().get("/households/" + family).then().body("parents[0].contact.firstName", equalTo("Alfrida"));
    }

    @Test
    void a8_after_an_erasure_nothing_in_the_database_names_anybody() {
        Families.enrolled(Cast.CILLA, group, family);
        Cast.CILLA.calls().get("/households?q=Alfrida").then().body("items", hasSize(1));
        Desk.lookUp(Cast.PAULA, "EMAIL", "alfrida@familj.example").then().statusCode(201);
        Desk.post(Cast.PAULA, "/family-lookups", """
                {"reason":"ERASURE_REQUEST","explanation":"Bertolf Ållonsten bad om det.","by":"FAMILY","sought":"%s"}""".formatted(family)).then().statusCode(201);
        assertFalse(Dump.linesWith(WHO).isEmpty());
        Desk.erased(Cast.PAULA, family);
        assertEquals(List.of(), Dump.linesWith(WHO));
        assertEquals(List.of("0"), Database.read("select count(*) from message where household_id = ?::uuid", family));
        assertEquals(
                List.of("0"), Database.read("select count(*) from parent_link where household_id = ?::uuid", family));
    }

    @Test
    void a8_words_of_who_sought_the_family_in_vain_go_with_it_and_those_that_are_older_than_the_log() {
        soughtInVain("Bertolf Ållonsten har bytt adress.");
        soughtInVain("Ringde från 070-174 06 12 om sitt.");
        soughtInVain("Gäller ett brev från en annan tid.");
        Database.read(
                "update family_lookup set at = at - interval '61 months' where explanation like 'Gäller%' returning 1");
        soughtInVain("Gäller ett brev från i går.");
        Desk.erased(Cast.PAULA, family);
        assertEquals(List.of(), Dump.linesWith(WHO));
        assertEquals(
                List.of("Gäller ett brev från i går."),
                Database.read("select explanation from family_lookup where explanation is not null"));
    }

    @Test
    void a8_an_erasure_is_of_the_family_as_it_was_shown() {
        String tag = Desk.read(Cast.PAULA, Desk.opened(Cast.PAULA, family)).header("ETag");
        erase(null).then().statusCode(428);
        Groups.send(Cast.CILLA, "PATCH", "/households/" + family, "*", "{\"firstChild\":false}")
                .then()
                .statusCode(200);
        erase(tag).then().statusCode(412).body("code", equalTo("stale-version"));
        assertFalse(Dump.linesWith(WHO).isEmpty());
        erase(Desk.read(Cast.PAULA, family).header("ETag")).then().statusCode(201);
    }

    @Test
    void a8_figures_are_the_same_before_and_after() {
        Families.enrolled(Cast.CILLA, group, family);
        String session = Groups.session(Cast.CILLA, group, 0);
        List<String> parents = Attendance.parents(Cast.CILLA, session);
        Attendance.marked(Cast.CILLA, session, parents.getFirst(), "PRESENT");
        Attendance.marked(Cast.CILLA, session, parents.getLast(), "LATE");
        String before = figures();
        String aggregates = aggregates();
        Desk.erased(Cast.PAULA, family);
        assertEquals(before, figures());
        assertEquals(aggregates, aggregates());
        Attendance.mark(Cast.CILLA, session, parents.getFirst(), "ABSENT", null)
                .then()
                .statusCode(404);
    }

    @Test
    void a8_places_are_ended_first_and_the_next_in_the_queue_is_served() {
        String full = Families.group(Cast.CILLA, 1);
        String place = Families.enrolled(Cast.CILLA, full, family);
        String next = Families.enrolled(Cast.CILLA, full);
        Desk.erase(Cast.PAULA, family, null, "ERASED", "NO_LONGER_NEEDED")
                .then()
                .statusCode(201)
                .body("enrolmentsEnded", equalTo(1))
                .body("parents", equalTo(2));
        Families.read(Cast.CILLA, place).then().body("status", equalTo("WITHDRAWN"));
        Queues.serve();
        Families.read(Cast.CILLA, next).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void a8_of_one_parent_the_other_and_their_places_stay() {
        String place = Families.enrolled(Cast.CILLA, group, family);
        List<String> parents = Database.read("select id from parent where household_id = ?::uuid order by id", family);
        Desk.erase(Cast.PAULA, family, parents.getLast(), "ERASED", "OBJECTION")
                .then()
                .statusCode(201)
                .body("parents", equalTo(1))
                .body("enrolmentsEnded", equalTo(0));
        assertEquals(List.of(), Dump.linesWith("Bertolf"));
        Families.read(Cast.CILLA, place).then().body("status", equalTo("ENROLLED"));
        String session = Groups.session(Cast.CILLA, group, 0);
        assertEquals(List.of(parents.getFirst()), Attendance.parents(Cast.CILLA, session));
        Desk.erase(Cast.PAULA, family, parents.getLast(), "ERASED", "OBJECTION")
                .then()
                .statusCode(422)
                .body("code", equalTo("already-erased"));
        Desk.erase(Cast.PAULA, family, parents.getFirst(), "ERASED", "OBJECTION")
                .then()
                .statusCode(201)
                .body("enrolmentsEnded", equalTo(1));
        assertEquals(List.of(), Dump.linesWith(WHO));
    }

    @Test
    void a8_nothing_comes_to_a_family_that_has_been_erased() {
        Desk.erased(Cast.PAULA, family);
        Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION")
                .then()
                .statusCode(422)
                .body("code", equalTo("already-erased"));
        Families.enrol(Cast.CILLA, group, family, false).then().statusCode(422).body("code", equalTo("already-erased"));
        Groups.send(
                        Cast.CILLA,
                        "POST",
                        "/households/" + family + "/parents",
                        null,
                        Families.parent().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("already-erased"));
        Groups.send(
                        Cast.CILLA,
                        "PUT",
                        "/households/" + family + "/parents/" + Families.parentOf(family),
                        "*",
                        Families.parent().toString())
                .then()
                .statusCode(404);
        Cast.CILLA.calls().get("/households").then().body("items", empty());
    }

    @Test
    void a8_the_register_says_what_when_by_whom_and_why_without_a_name() {
        String decision = Desk.erased(Cast.PAULA, family);
        Desk.refused(Cast.PETRA, Desk.family(Cast.CILLA, "06"));
        Cast.PAULA
                .calls()
                .get("/erasures")
                .then()
                .body("items.id", contains(decision))
                .body("items[0].ground", equalTo("OBJECTION"))
                .body("items[0].subject", notNullValue())
                .body("items[0].parent", nullValue());
        Cast.ADAM.calls().get("/erasures").then().body("items.decision", contains("REFUSED"));
        Cast.ADAM.calls().get("/erasures").then().body("items.id", not(hasItem(decision)));
        Cast.ADAM.calls().get("/erasures/" + decision).then().statusCode(404);
        assertEquals(
                List.of("DELETED {ERASED,OBJECTION}"),
                Database.read(
                        "select action, details from audit_entry where kind = 'erasures' and whom = array[?::uuid]",
                        family));
        assertEquals(
                List.of("HOUSEHOLD_ERASED"),
                Database.read(
                        "select type from event_told where about = ?::uuid order by arrival desc limit 1", family));
    }

    private Response erase(String tag) {
        return Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION", tag);
    }

    private static void soughtInVain(String explanation) {
        Desk.post(Cast.PAULA, "/family-lookups", """
                {"reason":"ACCESS_REQUEST","explanation":"%s","by":"EMAIL","sought":"ingen@familj.example"}""".formatted(explanation))
                .then()
                .statusCode(201)
                .body("items", empty());
    }

    private String figures() {
        return Cast.CILLA
                .calls()
                .get("/groups/" + group + "/attendance")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What those who count may read of whom there is. */
    private static String aggregates() {
        return Database.read("""
                select count(*), max(child_month)::text, (select string_agg(role || gender || language, ',' order by id) from parent),
                       (select string_agg(a.role || a.gender || a.mark, ',' order by a.id) from attendance a) from household""").getFirst();
    }

    private static ObjectNode couple() {
        ObjectNode body = Attendance.couple(Groups.centreOf(Cast.CILLA), false);
        ((ObjectNode) body.at("/parents/0"))
                .put("firstName", "Alfrida")
                .put("familyName", "Ållonsten")
                .put("email", "alfrida@familj.example")
                .put("mobile", "070-174 06 12")
                .put("accessNeeds", "Rullstolsramp.");
        ((ObjectNode) body.at("/parents/1"))
                .put("firstName", "Bertolf")
                .put("familyName", "Ållonsten")
                .put("email", "bertolf@familj.example")
                .put("wishes", "Ostkaka.");
        return body;
    }
}
