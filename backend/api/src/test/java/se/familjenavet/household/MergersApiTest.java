package se.familjenavet.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;
import se.familjenavet.testing.Twins;

/** Two families of one register become one. */
@ApiTest
class MergersApiTest {
    private final String email = Families.email();
    private String kept;
    private String other;

    @BeforeEach
    void open() {
        Openings.all();
        kept = Twins.with(Cast.CILLA, email);
        other = Twins.with(Cast.CILLA, email);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"JENS", "JONNA", "REGINA", "GUSTAV"})
    void a2_strangers_merge_nothing_and_learn_nothing(Cast who) {
        ObjectNode body = Twins.merger(Cast.CILLA, kept, other);
        Twins.merge(who, kept, "*", body).then().statusCode(404);
        assertEquals(List.of("2"), Database.read("select count(*) from parent"));
    }

    @Test
    void r16_a_family_of_another_centre_is_as_unknown_as_none() {
        String theirs = Twins.with(Cast.JONNA, email);
        for (String unknown : List.of(theirs, UUID.randomUUID().toString(), kept)) {
            ObjectNode body = Twins.mergerOfAll(Cast.CILLA, kept, other)
                    .put("other", unknown)
                    .put("otherTag", "*");
            Twins.merge(Cast.CILLA, kept, "*", body)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/other"))
                    .body("errors.code", contains("unknown-household"));
        }
    }

    @Test
    void r16_a_protected_family_is_merged_with_nobody_whichever_goes_on() {
        String hidden = Families.protectedOne(Cast.CILLA);
        ObjectNode into = Twins.mergerOfAll(Cast.CILLA, kept, hidden);
        Twins.merge(Cast.CILLA, kept, "*", into).then().statusCode(422).body("code", equalTo("household-protected"));
        ObjectNode from = Twins.mergerOfAll(Cast.CILLA, hidden, kept);
        Twins.merge(Cast.CILLA, hidden, "*", from).then().statusCode(422).body("code", equalTo("household-protected"));
        assertEquals(List.of("0"), Database.read("select count(*) from household where state = 'MERGED'"));
    }

    @Test
    void r16_the_database_itself_moves_no_parent_to_or_from_a_protected_family() {
        String hidden = Families.protectedOne(Cast.CILLA);
        for (List<String> way : List.of(List.of(kept, hidden), List.of(hidden, kept))) {
            AssertionError refused = assertThrows(
                    AssertionError.class,
                    () -> Database.read(
                            "update parent set household_id = ?::uuid where household_id = ?::uuid returning id",
                            way.getFirst(),
                            way.getLast()));
            assertTrue(String.valueOf(refused.getCause()).contains("protected household"), refused.toString());
        }
    }

    @Test
    void people_with_nothing_in_common_are_not_made_one_and_nobody_is_named_twice() {
        ObjectNode body = Twins.merger(Cast.CILLA, kept, Families.registered(Cast.CILLA));
        refused(body, "/samePersons/0/other", "different-contact");
        ObjectNode stranger = Twins.merger(Cast.CILLA, kept, other);
        ((ObjectNode) stranger.at("/samePersons/0"))
                .put("parent", UUID.randomUUID().toString());
        refused(stranger, "/samePersons/0/parent", "unknown-parent");
        ObjectNode twice = Twins.merger(Cast.CILLA, kept, other);
        twice.withArray("samePersons").add(twice.at("/samePersons/0").deepCopy());
        refused(twice, "/samePersons/1/parent", "unknown-parent");
        assertEquals(List.of("3"), Database.read("select count(*) from parent"));
    }

    @Test
    void the_versions_of_both_are_the_condition() {
        ObjectNode body = Twins.merger(Cast.CILLA, kept, other);
        String tag = Twins.tag(Cast.CILLA, kept);
        Twins.merge(Cast.CILLA, kept, null, body).then().statusCode(428);
        change(other);
        Twins.merge(Cast.CILLA, kept, tag, body).then().statusCode(412);
        body.put("otherTag", Twins.tag(Cast.CILLA, other));
        change(kept);
        Twins.merge(Cast.CILLA, kept, tag, body).then().statusCode(412);
        Twins.merge(Cast.CILLA, kept, Twins.tag(Cast.CILLA, kept), body).then().statusCode(201);
    }

    @Test
    void r16_two_families_become_one_with_the_values_that_were_chosen_and_the_other_leads_to_it() {
        ObjectNode body = Twins.merger(Cast.CILLA, kept, other);
        ((ObjectNode) body.at("/samePersons/0/details"))
                .put("firstName", "Alvina")
                .put("mobile", "070-174 06 05");
        Twins.merge(Cast.CILLA, kept, Twins.tag(Cast.CILLA, kept), body)
                .then()
                .statusCode(201)
                .body("id", equalTo(kept))
                .body("state", equalTo("ACTIVE"))
                .body("parents.contact.firstName", contains("Alvina"))
                .body("parents[0].contact.mobile", equalTo("+46701740605"));
        Twins.read(Cast.CILLA, other)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(kept))
                .body("parents", empty())
                .body("permittedActions", contains("READ_CONTACT"));
        Cast.CILLA.calls().get("/households").then().body("items.id", contains(kept));
        Cast.CILLA.calls().get("/households?state=MERGED").then().body("items.id", contains(other));
        Groups.send(Cast.CILLA, "PATCH", "/households/" + other, "*", "{\"firstChild\":false}")
                .then()
                .statusCode(422)
                .body("code", equalTo("household-closed"));
        assertEquals(List.of("HOUSEHOLD_CHANGED " + kept, "HOUSEHOLD_MERGED " + other), Database.read("""
                        select type, about from event_told where type <> 'HOUSEHOLD_REGISTERED' and type like 'HOUSEHOLD%'
                        union select type, about from event where type <> 'HOUSEHOLD_REGISTERED' and type like 'HOUSEHOLD%'
                        order by 1"""));
    }

    @Test
    void parents_who_are_not_the_same_are_all_kept() {
        Twins.merge(Cast.CILLA, kept, Twins.tag(Cast.CILLA, kept), Twins.mergerOfAll(Cast.CILLA, kept, other))
                .then()
                .statusCode(201)
                .body("parents", hasSize(2));
        assertEquals(List.of(kept + " " + kept), Database.read("""
                        select distinct p.household_id, i.household_id from parent p join parent_identity i on i.parent_id = p.id"""));
    }

    @Test
    void a_merger_sent_again_with_its_key_is_done_once_and_answers_the_same() {
        String tag = Twins.tag(Cast.CILLA, kept);
        String body = Twins.merger(Cast.CILLA, kept, other).toString();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Cast.CILLA
                    .calls()
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/households/" + kept + "/mergers")
                    .then()
                    .statusCode(201)
                    .body("parents", hasSize(1));
        }
        assertEquals(List.of("1"), Database.read("select count(*) from household where state = 'MERGED'"));
    }

    @Test
    void of_two_who_merge_the_same_two_at_once_in_either_direction_one_wins() {
        ObjectNode one = Twins.merger(Cast.CILLA, kept, other);
        ObjectNode turned = Twins.merger(Cast.CILLA, other, kept);
        String keptTag = Twins.tag(Cast.CILLA, kept);
        String otherTag = Twins.tag(Cast.CILLA, other);
        List<Integer> answers = Together.statuses(List.of(
                () -> Twins.merge(Cast.CILLA, kept, keptTag, one),
                        () -> Twins.merge(Cast.CILLA, other, otherTag, turned),
                () -> Twins.merge(Cast.CILLA, kept, keptTag, one),
                        () -> Twins.merge(Cast.CILLA, other, otherTag, turned)));
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(3, answers.stream().filter(status -> status == 412).count(), answers.toString());
        assertEquals(List.of("1 1"), Database.read("""
                select (select count(*) from parent), (select count(*) from household where state = 'MERGED')"""));
    }

    @Test
    void r12_a_family_that_stands_in_the_queue_of_both_keeps_the_place_in_front() {
        String group = Families.group(Cast.CILLA, 1);
        Families.enrolled(Cast.CILLA, group);
        String front = Families.enrolled(Cast.CILLA, group, other);
        String middle = Families.enrolled(Cast.CILLA, group);
        String back = Families.enrolled(Cast.CILLA, group, kept);
        Twins.merged(Cast.CILLA, kept, other);
        Families.read(Cast.CILLA, front)
                .then()
                .body("household.id", equalTo(kept))
                .body("status", equalTo("WAITLISTED"))
                .body("queuePlace", equalTo(1));
        Families.read(Cast.CILLA, middle).then().body("queuePlace", equalTo(2));
        Families.read(Cast.CILLA, back)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("MERGED"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(2));
    }

    @Test
    void r11_a_family_that_is_in_a_group_twice_frees_a_place_and_one_place_is_left() {
        String group = Families.group(Cast.CILLA, 2);
        String first = Families.enrolled(Cast.CILLA, group, kept);
        Families.enrolled(Cast.CILLA, group, other);
        String waiting = Families.enrolled(Cast.CILLA, group);
        Twins.merged(Cast.CILLA, kept, other);
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
        Families.read(Cast.CILLA, first).then().body("status", equalTo("ENROLLED"));
        Families.read(Cast.CILLA, waiting).then().body("queuePlace", equalTo(1));
        Cast.CILLA
                .calls()
                .get("/groups/" + group + "/participants")
                .then()
                .body("items.household", contains(kept))
                .body("items[0].parents", hasSize(1));
        Cast.CILLA.calls().get("/groups/" + group + "/places").then().body("unmet", equalTo(0));
        assertEquals(List.of(), Database.read("select id from message where kind = 'LEFT'"));
    }

    @Test
    void r15_marks_of_both_are_kept_and_of_two_for_the_same_session_the_one_who_came_was_there() {
        String group = Attendance.groupToday(Cast.CILLA, null);
        Families.enrolled(Cast.CILLA, group, kept);
        Families.enrolled(Cast.CILLA, group, other);
        String session = Groups.session(Cast.CILLA, group, 0);
        String parent = Twins.parent(kept);
        long seen = Attendance.marked(Cast.CILLA, session, parent, "ABSENT");
        Attendance.marked(Cast.CILLA, session, Twins.parent(other), "LATE");
        Twins.merged(Cast.CILLA, kept, other);
        assertEquals(
                List.of(parent + " " + kept + " LATE"),
                Database.read("select parent_id, household_id, mark from attendance"));
        assertEquals(List.of(parent), Attendance.parents(Cast.CILLA, session));
        Attendance.mark(Cast.CILLA, session, parent, "EXCUSED", seen).then().statusCode(412);
        assertEquals(
                List.of("ENROLLED"),
                Database.read(
                        "select e.status from attendance a join enrolment e on e.id = a.enrolment_id where e.household_id = a.household_id"));
    }

    @Test
    void letters_follow_and_a_parent_who_wanted_no_mail_under_one_name_gets_none() {
        String group = Families.group(Cast.CILLA, 2);
        Families.enrolled(Cast.CILLA, group, other);
        Database.read("update parent set mail_stopped = true where household_id = ?::uuid returning id", other);
        Response merged = Twins.merged(Cast.CILLA, kept, other);
        merged.then().body("parents.mailStopped", contains(true));
        Cast.CILLA
                .calls()
                .get("/messages?household=" + kept)
                .then()
                .body("items.kind", containsInAnyOrder("ENROLLED"))
                .body("items[0].parent.id", equalTo(Twins.parent(kept)));
    }

    private void refused(ObjectNode body, String pointer, String code) {
        Twins.merge(Cast.CILLA, kept, "*", body.put("otherTag", "*"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static void change(String household) {
        Groups.send(Cast.CILLA, "PATCH", "/households/" + household, "*", "{\"firstChild\":false}")
                .then()
                .statusCode(200);
    }
}
