package se.familjenavet.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;

@ApiTest
class MarkingApiTest {
    private static final String UNKNOWN = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    private String session;
    private List<String> parents;

    @BeforeEach
    void meet() {
        Openings.all();
        String group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        Attendance.enrolled(Cast.CILLA, group);
        parents = Attendance.parents(Cast.CILLA, session);
    }

    @Test
    void nobody_marks_without_signing_in() {
        Cast.nobody().get("/sessions/" + session + "/attendance").then().statusCode(401);
        Cast.nobody()
                .contentType("application/json")
                .body("{\"mark\":\"PRESENT\",\"base\":null}")
                .put("/sessions/" + session + "/attendance/" + parents.getFirst())
                .then()
                .statusCode(401);
    }

    @Test
    void a2_for_strangers_a_sessions_list_does_not_exist() {
        for (Cast stranger : List.of(Cast.JENS, Cast.TRANAN, Cast.TOVA, Cast.KARIN, Cast.ORVAR)) {
            Attendance.list(stranger, session).then().statusCode(404);
            Attendance.mark(stranger, session, parents.getFirst(), "PRESENT", null)
                    .then()
                    .statusCode(404);
            Attendance.marks(stranger, session, Attendance.tick(parents.getFirst(), "PRESENT", null))
                    .then()
                    .statusCode(404);
            Attendance.dropIns(stranger, session, "*").then().statusCode(404);
        }
    }

    @Test
    void a4_who_sees_the_group_without_names_marks_nobody() {
        String notLed = Groups.session(Cast.CILLA, Attendance.groupToday(Cast.CILLA, null), 0);
        for (Cast colleague : List.of(Cast.REGINA, Cast.ANALIA, Cast.MAGDA)) {
            Attendance.list(colleague, session).then().statusCode(403);
        }
        Attendance.list(Cast.GUSTAV, notLed).then().statusCode(403);
        Attendance.mark(Cast.GUSTAV, notLed, parents.getFirst(), "PRESENT", null)
                .then()
                .statusCode(403);
        Attendance.list(Cast.GUSTAV, session).then().statusCode(200).body("parents.id", equalTo(parents));
    }

    @Test
    void the_list_of_sessions_says_where_attendance_is_missing() {
        listed(Cast.GUSTAV, false);
        Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "ABSENT");
        listed(Cast.GUSTAV, true);
        listed(Cast.MAGDA, true);
    }

    private void listed(Cast person, boolean isTaken) {
        person.calls()
                .get("/sessions?limit=100&from=" + Groups.today() + "&to=" + Groups.today())
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + session + "' }.attendanceTaken", equalTo(isTaken));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        String parent = parents.getFirst();
        Attendance.mark(Cast.CILLA, session, parent, "ASLEEP", null).then().statusCode(400);
        Attendance.mark(Cast.CILLA, session, parent, "PRESENT", -1L).then().statusCode(400);
        Attendance.mark(Cast.CILLA, session, UNKNOWN, "PRESENT", null).then().statusCode(404);
        Attendance.marks(Cast.CILLA, session).then().statusCode(400);
        Attendance.marks(
                        Cast.CILLA,
                        session,
                        Attendance.tick(parent, "PRESENT", null),
                        Attendance.tick(parent, "LATE", null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/marks/1/parent"));
        String[] many =
                Collections.nCopies(201, Attendance.tick(parent, "LATE", null)).toArray(String[]::new);
        Attendance.marks(Cast.CILLA, session, many).then().statusCode(400);
    }

    @Test
    void a_tick_whose_answer_was_lost_can_be_sent_again() {
        long version = Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "PRESENT");
        Attendance.mark(Cast.GUSTAV, session, parents.getFirst(), "PRESENT", null)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("UNCHANGED"))
                .body("version", equalTo(version));
        Attendance.unmark(Cast.GUSTAV, session, parents.getFirst(), version)
                .then()
                .statusCode(204);
        Attendance.unmark(Cast.GUSTAV, session, parents.getFirst(), version)
                .then()
                .statusCode(204);
    }

    @Test
    void who_has_not_seen_the_mark_that_stands_overwrites_nothing() {
        String parent = parents.getFirst();
        long first = Attendance.marked(Cast.GUSTAV, session, parent, "PRESENT");
        Attendance.mark(Cast.CILLA, session, parent, "ABSENT", null)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        Attendance.unmark(Cast.CILLA, session, parent, null).then().statusCode(412);
        Attendance.unmark(Cast.CILLA, session, parent, first).then().statusCode(204);
        Attendance.marked(Cast.CILLA, session, parent, "ABSENT");
        Attendance.mark(Cast.GUSTAV, session, parent, "LATE", first).then().statusCode(412);
        Attendance.list(Cast.GUSTAV, session).then().body("parents[0].mark", equalTo("ABSENT"));
    }

    @Test
    void of_several_ticks_each_is_decided_on_by_itself_and_nothing_is_lost_in_silence() {
        long stands = Attendance.marked(Cast.CILLA, session, parents.get(0), "EXCUSED");
        long mine = Attendance.marked(Cast.GUSTAV, session, parents.get(1), "PRESENT");
        String[] ticks = {
            Attendance.tick(parents.get(0), "PRESENT", null),
            Attendance.tick(parents.get(1), "LATE", mine),
            Attendance.tick(parents.get(2), "PRESENT", null),
            Attendance.tick(UNKNOWN, "PRESENT", null)
        };
        Attendance.marks(Cast.GUSTAV, session, ticks)
                .then()
                .statusCode(200)
                .body("items.parent", contains(parents.get(0), parents.get(1), parents.get(2), UNKNOWN))
                .body("items.outcome", contains("CONFLICT", "SAVED", "SAVED", "NOT_A_MEMBER"))
                .body("items[0].mark", equalTo("EXCUSED"))
                .body("items[0].version", equalTo(stands))
                .body("items[3].version", nullValue());
        List<String> once = rows();
        Attendance.marks(Cast.GUSTAV, session, ticks)
                .then()
                .body("items.outcome", contains("CONFLICT", "UNCHANGED", "UNCHANGED", "NOT_A_MEMBER"));
        assertEquals(once, rows());
    }

    @Test
    void several_ticks_can_take_marks_away_and_set_others() {
        long stands = Attendance.marked(Cast.CILLA, session, parents.get(0), "EXCUSED");
        Attendance.marks(
                        Cast.GUSTAV,
                        session,
                        Attendance.tick(parents.get(0), null, stands),
                        Attendance.tick(parents.get(1), "LATE", null),
                        Attendance.tick(parents.get(2), "PRESENT", null))
                .then()
                .body("items.outcome", contains("SAVED", "SAVED", "SAVED"))
                .body("items[0].mark", nullValue());
        Attendance.list(Cast.GUSTAV, session)
                .then()
                .body("parents.mark", contains(null, "LATE", "PRESENT", null))
                .body("counts.present", equalTo(1))
                .body("counts.late", equalTo(1))
                .body("permittedActions", contains("MARK_ATTENDANCE"));
    }

    private List<String> rows() {
        return Database.read("select parent_id, mark, version, marked_at from attendance order by parent_id");
    }

    @Test
    void two_who_tick_different_parents_at_once_both_succeed() {
        List<Response> answers = Together.all(List.of(
                () -> Attendance.mark(Cast.CILLA, session, parents.get(0), "PRESENT", null),
                () -> Attendance.mark(Cast.GUSTAV, session, parents.get(1), "LATE", null)));
        answers.forEach(answer -> answer.then().statusCode(200).body("outcome", equalTo("SAVED")));
        Attendance.list(Cast.CILLA, session).then().body("parents.mark", contains("PRESENT", "LATE", null, null));
    }

    @Test
    void of_two_who_tick_the_same_parents_at_once_one_is_told_of_each() {
        List<String> backwards = parents.reversed();
        List<Response> answers = Together.all(List.of(
                () -> Attendance.marks(Cast.CILLA, session, ticks(parents, "PRESENT")),
                () -> Attendance.marks(Cast.GUSTAV, session, ticks(backwards, "ABSENT"))));
        answers.forEach(answer -> answer.then().statusCode(200));
        for (String parent : parents) {
            String path = "items.find { it.parent == '" + parent + "' }";
            List<String> outcomes = answers.stream()
                    .map(answer -> answer.jsonPath().getString(path + ".outcome"))
                    .sorted()
                    .toList();
            assertEquals(List.of("CONFLICT", "SAVED"), outcomes);
            assertEquals(
                    answers.getFirst().jsonPath().getString(path + ".mark"),
                    answers.getLast().jsonPath().getString(path + ".mark"));
        }
    }

    private static String[] ticks(List<String> parents, String mark) {
        return parents.stream()
                .map(parent -> Attendance.tick(parent, mark, null))
                .toArray(String[]::new);
    }

    @Test
    void a6_ticks_and_lists_stand_in_the_log_and_are_told_of_once() {
        Attendance.list(Cast.GUSTAV, session).then().statusCode(200);
        Attendance.marks(Cast.GUSTAV, session, ticks(parents, "PRESENT")).then().statusCode(200);
        assertEquals(
                Collections.nCopies(2, "getSessionAttendance READ 0685 2"),
                Database.read("select operation, action, place_code, cardinality(whom) from audit_entry"
                        + " where operation = 'getSessionAttendance'"));
        assertEquals(
                List.of("2"),
                Database.read("select count(*) from audit_entry where operation = 'markAttendances'"
                        + " and action = 'CHANGED'"));
        assertEquals(
                List.of("1"),
                Database.read(
                        "select count(*) from event_told where type = 'ATTENDANCE_CHANGED' and about = ?::uuid",
                        session));
    }

    @Test
    void drop_ins_are_counted_by_role_and_gender_and_replaced_as_a_whole() {
        Attendance.dropIns(Cast.GUSTAV, session, null).then().statusCode(428);
        String tag = Attendance.list(Cast.GUSTAV, session).header("ETag");
        String man = Attendance.dropIn("OTHER_PARENT", "MAN", 2);
        Attendance.dropIns(Cast.GUSTAV, session, tag, man, man)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/1"));
        Attendance.dropIns(Cast.GUSTAV, session, tag, Attendance.dropIn("OTHER_PARENT", "MAN", 0))
                .then()
                .statusCode(400);
        Attendance.dropIns(Cast.GUSTAV, session, tag, man, Attendance.dropIn("BIRTH_PARENT", "WOMAN", 1))
                .then()
                .statusCode(200)
                .body("items.role", contains("BIRTH_PARENT", "OTHER_PARENT"));
        Attendance.dropIns(Cast.CILLA, session, tag, man).then().statusCode(412);
        String next = Attendance.list(Cast.CILLA, session).header("ETag");
        Attendance.dropIns(Cast.CILLA, session, next, man).then().statusCode(200);
        Attendance.list(Cast.CILLA, session)
                .then()
                .body("dropIns.count", contains(2))
                .header("ETag", not(equalTo(next)));
        Attendance.dropIns(Cast.CILLA, session, "*").then().statusCode(200);
        Attendance.dropIns(Cast.CILLA, session, next, man).then().statusCode(412);
    }
}
