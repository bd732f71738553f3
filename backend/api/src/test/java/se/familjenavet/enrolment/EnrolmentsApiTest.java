package se.familjenavet.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.export.FileFormat;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class EnrolmentsApiTest {

    private Openings openings;

    @BeforeEach
    void open() {
        openings = Openings.all();
    }

    @Test
    void a2_a_place_in_a_group_of_another_centre_does_not_exist() {
        String place = Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 2));
        for (Cast other : List.of(Cast.JENS, Cast.TRANAN, Cast.KARIN, Cast.REGINA, Cast.GUSTAV)) {
            Families.read(other, place).then().statusCode(404);
            Families.withdraw(other, place).then().statusCode(404);
        }
        Cast.JENS.calls().get("/enrolments?total=true").then().body("total", equalTo(0));
    }

    @Test
    void a_family_or_a_group_that_is_not_ones_own_is_refused_at_its_field() {
        String group = Families.group(Cast.CILLA, 2);
        String family = Families.registered(Cast.CILLA);
        String foreign = Families.registered(Cast.JENS);
        Families.enrol(Cast.CILLA, group, foreign, false)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/household"));
        Families.enrol(Cast.CILLA, Families.group(Cast.JENS, 2), family, false)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/group"));
        Families.enrolled(Cast.CILLA, group, family);
        Families.enrol(Cast.CILLA, group, family, false)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-enrolled"));
    }

    @Test
    void an_invited_family_holds_no_place_until_it_says_yes() {
        String group = Families.group(Cast.CILLA, 1);
        String invited = Families.invited(Cast.CILLA, group);
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(0));
        Families.move(Cast.CILLA, invited, "acceptance", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENROLLED"))
                .body("memberFrom", equalTo(Groups.today().toString()));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(0));
    }

    @Test
    void r12_a_full_group_puts_the_next_family_on_the_waiting_list() {
        String group = Families.group(Cast.CILLA, 1);
        Families.enrolled(Cast.CILLA, group);
        String second = Families.enrolled(Cast.CILLA, group);
        String third = Families.enrolled(Cast.CILLA, group);
        Families.read(Cast.CILLA, second)
                .then()
                .body("status", equalTo("WAITLISTED"))
                .body("queuePlace", equalTo(1));
        Families.read(Cast.CILLA, third).then().body("queuePlace", equalTo(2));
        Cast.CILLA
                .calls()
                .get("/enrolments?status=WAITLISTED&sort=queue&group=" + group)
                .then()
                .body("items.id", contains(second, third))
                .body("items.queuePlace", contains(1, 2));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(2));
        Cast.nobody().get("/public/groups/" + group).then().body("isFull", equalTo(true));
    }

    @Test
    void r12_a_staff_decision_with_a_reason_and_nothing_else_lets_a_family_pass_others() {
        String group = Families.group(Cast.CILLA, 1);
        String inside = Families.enrolled(Cast.CILLA, group);
        String first = Families.enrolled(Cast.CILLA, group);
        String last = Families.enrolled(Cast.CILLA, group);
        Families.move(Cast.CILLA, last, "queue-place", "{\"place\":1}").then().statusCode(400);
        Families.move(Cast.CILLA, last, "queue-place", "{\"place\":1,\"reason\":\"Behöver tolk.\"}")
                .then()
                .statusCode(200)
                .body("queuePlace", equalTo(1))
                .body("queueDecisions.reason", contains("Behöver tolk."))
                .body("queueDecisions[0].fromPlace", equalTo(2));
        Families.read(Cast.CILLA, first).then().body("queuePlace", equalTo(2));
        Families.move(Cast.CILLA, first, "offer", "{\"reason\":\"Har syskon i gruppen.\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("group-full"));
        Families.withdraw(Cast.CILLA, inside).then().statusCode(200);
        Families.move(Cast.CILLA, first, "offer", "{\"reason\":\"Har syskon i gruppen.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"))
                .body("queueDecisions.kind", contains("OFFERED_AHEAD"))
                .body("offerUntil", not(nullValue()));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
    }

    @Test
    void r14_a_decline_records_whether_individual_support_was_offered() {
        String invited = Families.invited(Cast.CILLA, Families.group(Cast.CILLA, 1));
        Families.move(Cast.CILLA, invited, "decline", "{}").then().statusCode(400);
        Families.move(Cast.CILLA, invited, "decline", "{\"supportOffered\":true}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("supportOffered", equalTo(true));
        Families.move(Cast.CILLA, invited, "individual-support", "{\"supportOffered\":false}")
                .then()
                .statusCode(200)
                .body("supportOffered", equalTo(false));
        Cast.CILLA.calls().get("/enrolments?supportMissing=true").then().body("items", empty());
        String other = Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 1));
        Families.move(Cast.CILLA, other, "decline", "{\"supportOffered\":true}")
                .then()
                .statusCode(422)
                .body("code", equalTo("enrolment-moved-on"));
    }

    @Test
    void r15_a_family_that_changes_group_leaves_the_first_and_what_it_was_there_stays() {
        String group = Families.group(Cast.CILLA, 1);
        String other = Families.group(Cast.CILLA, 1);
        String place = Families.enrolled(Cast.CILLA, group);
        Families.move(Cast.CILLA, place, "group-changes", "{\"group\":\"" + group + "\"}")
                .then()
                .statusCode(400);
        Response changed = Families.move(Cast.CILLA, place, "group-changes", "{\"group\":\"" + other + "\"}");
        changed.then().statusCode(201).body("status", equalTo("ENROLLED")).body("changedFrom", equalTo(place));
        Families.read(Cast.CILLA, place)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("CHANGED_GROUP"))
                .body("memberFrom", equalTo(Groups.today().toString()))
                .body("memberTo", equalTo(Groups.today().toString()));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(0));
        Groups.read(Cast.CILLA, other).then().body("taken", equalTo(1));
    }

    @Test
    void r11_the_number_of_places_never_becomes_lower_than_the_families_that_have_one() {
        String group = Families.group(Cast.CILLA, 2);
        Families.enrolled(Cast.CILLA, group);
        Families.enrolled(Cast.CILLA, group);
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", "{\"capacity\":1}")
                .then()
                .statusCode(422)
                .body("code", equalTo("group-capacity-taken"));
    }

    @Test
    void in_a_joint_group_each_centre_has_its_own_families_and_the_host_reads_along() {
        ObjectNode body = Groups.meetingOnce(openings.id("vetlanda").toString(), 30);
        body.putArray("partners").add(openings.id("tranas").toString());
        String group = Groups.opened(Cast.CILLA, body);
        String own = Families.enrolled(Cast.CILLA, group);
        String partners = Families.enrolled(Cast.TRANAN, group);
        Families.read(Cast.TRANAN, own).then().statusCode(404);
        Families.read(Cast.CILLA, partners)
                .then()
                .statusCode(200)
                .body("household.parents.name", contains("Alva Almlöf"));
        Families.withdraw(Cast.CILLA, partners).then().statusCode(403);
        Cast.TRANAN
                .calls()
                .get("/groups/" + group + "/participants")
                .then()
                .body("items.enrolment", contains(partners));
        Cast.CILLA.calls().get("/groups/" + group + "/participants").then().body("items", hasSize(2));
        Groups.read(Cast.TRANAN, group).then().body("taken", equalTo(2));
        Families.withdraw(Cast.TRANAN, partners).then().statusCode(200);
        Families.read(Cast.CILLA, partners).then().statusCode(404);
    }

    @Test
    void a4_the_leaders_of_a_group_see_who_is_in_it_and_of_others_only_that_they_exist() {
        ObjectNode led = Groups.meetingOnce(Groups.centreOf(Cast.CILLA), 30);
        led.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        String group = Groups.opened(Cast.CILLA, led);
        String other = Families.group(Cast.CILLA, 3);
        Families.enrolled(Cast.CILLA, group);
        Families.enrolled(Cast.CILLA, other);
        Cast.GUSTAV
                .calls()
                .get("/groups/" + group + "/participants")
                .then()
                .statusCode(200)
                .body("items.parents.flatten().contact.firstName", contains("Alva"))
                .body("items.parents.flatten().contact.email", not(hasItem(nullValue())));
        Cast.GUSTAV.calls().get("/groups/" + other + "/participants").then().statusCode(403);
        Cast.GUSTAV
                .calls()
                .get("/groups/" + other + "/places")
                .then()
                .statusCode(200)
                .body("taken", equalTo(1));
        Cast.JENS.calls().get("/groups/" + group + "/participants").then().statusCode(404);
        Cast.REGINA.calls().get("/groups/" + group + "/participants").then().statusCode(403);
        assertEquals(
                List.of("1"),
                Database.read(
                        "select count(*) from audit_entry where operation = 'listParticipants' and action = 'READ'"));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a5_no_protected_name_stands_in_a_file(FileFormat format) {
        String group = Families.group(Cast.CILLA, 3);
        Families.enrolled(Cast.CILLA, group, Families.protectedOne(Cast.CILLA));
        Families.enrolled(Cast.CILLA, group);
        String file = Cast.CILLA
                .calls()
                .get("/enrolments/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(1, file.split("Alva Almlöf", -1).length - 1, file);
        Cast.CILLA.calls().get("/enrolments?q=Almlöf").then().body("items", hasSize(2));
    }

    @Test
    void unmet_demand_is_counted() {
        String group = Families.group(Cast.CILLA, 1);
        Families.enrolled(Cast.CILLA, group);
        String waiting = Families.enrolled(Cast.CILLA, group);
        Families.invited(Cast.CILLA, group);
        Families.withdraw(Cast.CILLA, waiting).then().statusCode(200);
        Cast.CILLA
                .calls()
                .get("/groups/" + group + "/places")
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("invited", equalTo(1))
                .body("waiting", equalTo(0))
                .body("unmet", equalTo(1));
    }

    @Test
    void other_systems_hear_that_something_changed_and_never_of_whom() {
        Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 1));
        List<String> told = Database.read(
                "select type, place_code from event_told where type like 'ENROLMENT%' or type like 'HOUSEHOLD%' order by arrival");
        assertEquals(List.of("HOUSEHOLD_REGISTERED 0685", "ENROLMENT_CREATED 0685"), told);
    }

    @Test
    void a_reason_that_no_person_gives_is_refused() {
        String place = Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 1));
        Families.move(Cast.CILLA, place, "withdrawal", "{\"reason\":\"CHANGED_GROUP\"}")
                .then()
                .statusCode(400)
                .body("detail", containsString(" "));
    }
}
