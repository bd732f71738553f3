package se.familjenavet.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class AttendanceRulesApiTest {
    private static final String REASON = "{\"reason\":\"LEADER_AWAY\"}";

    private Openings openings;
    private String joint;

    @BeforeEach
    void open() {
        openings = Openings.all();
    }

    @Test
    void r17_a_session_that_is_cancelled_has_no_attendance_and_is_in_no_denominator() {
        String group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        String session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        String parent = Attendance.parents(Cast.CILLA, session).getFirst();
        Attendance.marked(Cast.GUSTAV, session, parent, "PRESENT");
        Attendance.dropIns(Cast.GUSTAV, session, "*", Attendance.dropIn("OTHER_PARENT", "MAN", 1))
                .then()
                .statusCode(200);
        figures(Cast.CILLA, group).body("items", hasSize(1));
        Groups.send(Cast.CILLA, "POST", "/sessions/" + session + "/cancellation", "*", REASON)
                .then()
                .statusCode(200);
        figures(Cast.CILLA, group).body("items", empty());
        Attendance.list(Cast.GUSTAV, session)
                .then()
                .body("counts.present", equalTo(0))
                .body("dropIns", empty())
                .body("permittedActions", empty());
        Attendance.mark(Cast.GUSTAV, session, parent, "PRESENT", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("session-cancelled"));
        Attendance.dropIns(Cast.GUSTAV, session, "*").then().statusCode(422).body("code", equalTo("session-cancelled"));
        refused("cancelled session has no attendance", session, parent);
    }

    @Test
    void r17_the_database_takes_no_mark_for_what_is_still_to_be_and_forgets_those_of_what_was_moved_ahead() {
        String group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        String session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        String parent = Attendance.parents(Cast.CILLA, session).getFirst();
        Attendance.marked(Cast.GUSTAV, session, parent, "PRESENT");
        Groups.sessionMove(Cast.CILLA, session, "*", Groups.later(), false)
                .then()
                .statusCode(200);
        assertEquals(List.of(), Database.read("select mark from attendance"));
        Attendance.mark(Cast.GUSTAV, session, parent, "PRESENT", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("session-not-yet"));
        Attendance.list(Cast.GUSTAV, session).then().body("permittedActions", empty());
        refused("not been held yet", session, parent);
    }

    private static void refused(String why, String session, String parent) {
        AssertionError error = assertThrows(AssertionError.class, () -> Database.read("""
                        insert into attendance (id, session_id, parent_id, enrolment_id, mark, marked_at, version)
                        select gen_random_uuid(), ?::uuid, p.id, e.id, 'PRESENT', now(), 1
                        from parent p join enrolment e on e.household_id = p.household_id where p.id = ?::uuid returning id
                        """, session, parent));
        assertTrue(String.valueOf(error.getCause()).contains(why), () -> String.valueOf(error.getCause()));
    }

    @Test
    void r15_a_family_that_changes_group_keeps_its_marks_where_they_were() {
        String first = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        String second = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        String session = Groups.session(Cast.CILLA, first, 0);
        String next = Groups.session(Cast.CILLA, second, 0);
        String enrolment = Attendance.enrolled(Cast.CILLA, first);
        List<String> parents = Attendance.parents(Cast.GUSTAV, session);
        Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "PRESENT");
        Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .body("{\"group\":\"" + second + "\"}")
                .post("/enrolments/" + enrolment + "/group-changes")
                .then()
                .statusCode(201);
        Attendance.list(Cast.CILLA, session).then().body("parents.mark", contains("PRESENT", null));
        Attendance.list(Cast.CILLA, next).then().body("parents.mark", contains(null, null));
        Attendance.list(Cast.GUSTAV, session).then().body("parents", empty()).body("counts.present", equalTo(1));
        figures(Cast.GUSTAV, first).body("items[0].families", equalTo(1)).body("items[0].came.count", contains(1));
        Attendance.marked(Cast.GUSTAV, next, parents.getFirst(), "LATE");
    }

    @Test
    void a_family_is_marked_from_the_day_it_joined_also_afterwards_and_when_the_group_has_ended() {
        String group = Groups.inOctober(Cast.CILLA, Cast.GUSTAV);
        Groups.move(Cast.CILLA, group, "opening", null).then().statusCode(200);
        String session = Groups.session(Cast.CILLA, group, 0);
        ObjectNode household = Attendance.couple(Groups.centreOf(Cast.CILLA), false);
        String family = Families.registered(Cast.CILLA, household.put("childMonth", "2027-01"));
        Families.enrolled(Cast.CILLA, group, family);
        String parent = Database.read("select id from parent where household_id = ?::uuid order by id", family)
                .getFirst();
        Attendance.list(Cast.GUSTAV, session).then().body("parents", empty());
        Attendance.marks(Cast.GUSTAV, session, Attendance.tick(parent, "PRESENT", null))
                .then()
                .body("items.outcome", contains("NOT_A_MEMBER"));
        Attendance.mark(Cast.GUSTAV, session, parent, "PRESENT", null).then().statusCode(404);
        refused("no member on that day", session, parent);
        Database.read("update enrolment set member_from = date '2026-10-06' returning id");
        Groups.report(Cast.CILLA, session).then().statusCode(200);
        Groups.move(Cast.CILLA, group, "completion", null).then().statusCode(200);
        Attendance.marked(Cast.GUSTAV, session, parent, "PRESENT");
    }

    @Test
    void a12_a_list_for_a_device_has_no_protected_parent_and_counts_include_them() {
        String group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        String session = Groups.session(Cast.CILLA, group, 0);
        String family = Families.registered(Cast.CILLA, Attendance.couple(Groups.centreOf(Cast.CILLA), true));
        Families.enrolled(Cast.CILLA, group, family);
        List<String> parents = Attendance.parents(Cast.GUSTAV, session);
        Attendance.marked(Cast.GUSTAV, session, parents.getLast(), "PRESENT");
        Attendance.list(Cast.GUSTAV, session)
                .then()
                .body("parents.protectedIdentity", contains(false, true))
                .body("parents.name", contains("Alva Almlöf", "Bo Almlöf"));
        Cast.GUSTAV
                .calls()
                .get("/sessions/" + session + "/attendance?offline=true")
                .then()
                .statusCode(200)
                .body("parents.id", contains(parents.getFirst()))
                .body("counts.present", equalTo(1));
    }

    /** Held at Vetlanda with Tranås, whose Tova leads it; one couple of each. The id of its place of the couple from Tranås. */
    private String meetJointly() {
        ObjectNode body = Groups.meetingOnce(openings.id("vetlanda").toString(), 0);
        body.putArray("partners").add(openings.id("tranas").toString());
        joint = Groups.opened(Cast.CILLA, body);
        String leaders = "{\"leaders\":[\"" + Groups.staff(Cast.TOVA) + "\"]}";
        Groups.send(Cast.TRANAN, "PUT", "/groups/" + joint + "/leaders", "*", leaders)
                .then()
                .statusCode(200);
        Attendance.enrolled(Cast.CILLA, joint);
        return Attendance.enrolled(Cast.TRANAN, joint);
    }

    @Test
    void in_a_joint_group_each_centre_marks_its_own_and_its_leaders_everyone() {
        meetJointly();
        String session = Groups.session(Cast.CILLA, joint, 0);
        List<String> all = Attendance.parents(Cast.TOVA, session);
        assertEquals(4, all.size());
        assertEquals(all.subList(2, 4), Attendance.parents(Cast.TRANAN, session));
        assertEquals(all, Attendance.parents(Cast.CILLA, session));
        Attendance.mark(Cast.TRANAN, session, all.getFirst(), "PRESENT", null)
                .then()
                .statusCode(404);
        all.forEach(parent -> Attendance.marked(Cast.TOVA, session, parent, "PRESENT"));
        Attendance.dropIns(Cast.TOVA, session, "*", Attendance.dropIn("OTHER_ADULT", "OTHER", 1))
                .then()
                .statusCode(200);
        Attendance.list(Cast.TRANAN, session).then().body("counts.present", equalTo(2));
        figures(Cast.TRANAN, joint).body("items[0].families", equalTo(1));
        figures(Cast.TOVA, joint).body("items[0].families", equalTo(2)).body("items[0].dropIns.count", contains(1));
    }

    @Test
    void a9_each_attendance_is_of_the_enrolling_centre_alone_once_its_family_has_left() {
        String theirs = meetJointly();
        String session = Groups.session(Cast.CILLA, joint, 0);
        Attendance.parents(Cast.TOVA, session)
                .forEach(parent -> Attendance.marked(Cast.TOVA, session, parent, "PRESENT"));
        assertEquals(
                List.of("0685 0685 1", "0687 0687 2"),
                Database.read("select distinct municipality_code, controller, cardinality(centre_ids) from attendance"
                        + " order by 1"));
        Families.withdraw(Cast.TRANAN, theirs).then().statusCode(200);
        Attendance.list(Cast.CILLA, session).then().body("parents", hasSize(2)).body("counts.present", equalTo(2));
        Attendance.list(Cast.TRANAN, session).then().body("parents.mark", contains("PRESENT", "PRESENT"));
    }

    @Test
    void r23_live_figures_are_for_those_who_may_see_the_names() {
        String group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        String session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        Attendance.enrolled(Cast.CILLA, group);
        List<String> parents = Attendance.parents(Cast.CILLA, session);
        Attendance.marks(
                        Cast.CILLA,
                        session,
                        Attendance.tick(parents.get(0), "PRESENT", null),
                        Attendance.tick(parents.get(1), "LATE", null),
                        Attendance.tick(parents.get(2), "EXCUSED", null))
                .then()
                .statusCode(200);
        for (Cast reader : List.of(Cast.CILLA, Cast.GUSTAV)) {
            figures(reader, group)
                    .body("items[0].session", equalTo(session))
                    .body("items[0].members", equalTo(2))
                    .body("items[0].families", equalTo(1))
                    .body("items[0].bothParents", equalTo(1))
                    .body("items[0].marks.excused", equalTo(1))
                    .body("items[0].came.gender", contains("WOMAN", "MAN"))
                    .body("items[0].came.role", contains("BIRTH_PARENT", "OTHER_PARENT"));
        }
        for (Cast other : List.of(Cast.REGINA, Cast.ANALIA, Cast.MAGDA)) {
            other.calls().get("/groups/" + group + "/attendance").then().statusCode(403);
        }
        Cast.JENS.calls().get("/groups/" + group + "/attendance").then().statusCode(404);
    }

    private static ValidatableResponse figures(Cast who, String group) {
        return who.calls().get("/groups/" + group + "/attendance").then().statusCode(200);
    }
}
