package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class SessionsApiTest {
    private static final String AWAY = "{\"reason\":\"LEADER_AWAY\"}";

    private Openings openings;
    private String vetlanda;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
    }

    @Test
    void a_move_that_cannot_be_is_refused_and_nothing_has_moved() {
        String group = weekly(3);
        String session = Groups.session(Cast.CILLA, group, 0);
        String path = "/sessions/" + session + "/time";
        for (String body : List.of(
                "{}",
                "{\"day\":\"2027-02-31\",\"following\":false}",
                "{\"day\":\"2099-02-03\",\"following\":false}",
                "{\"day\":\"2027-02-03\",\"following\":\"ja\"}",
                "{\"day\":\"2027-02-03\",\"following\":false,\"minutes\":1}",
                "{\"day\":\"2027-02-03\",\"following\":false,\"begins\":\"24:30\"}")) {
            Groups.send(Cast.CILLA, "PUT", path, "*", body).then().statusCode(400);
        }
        String fine = "{\"day\":\"" + Groups.later() + "\",\"following\":true}";
        Groups.send(Cast.CILLA, "PUT", path, null, fine).then().statusCode(428);
        Groups.send(Cast.CILLA, "PUT", path, "\"99.x\"", fine).then().statusCode(412);
        Groups.send(Cast.MAGDA, "PUT", path, "*", fine).then().statusCode(403);
        Groups.send(Cast.JENS, "PUT", path, "*", fine).then().statusCode(404);
        Groups.read(Cast.CILLA, group).then().body("sessions.day", equalTo(weeks(0, 1, 2)));
    }

    @Test
    void r8_a_session_moves_alone_or_with_all_that_follow() {
        String group = weekly(4);
        String second = Groups.session(Cast.CILLA, group, 1);
        Groups.sessionMove(Cast.CILLA, second, "*", day(1).plusDays(1), false)
                .then()
                .statusCode(200)
                .body("day", equalTo(day(1).plusDays(1).toString()));
        Groups.read(Cast.CILLA, group)
                .then()
                .body(
                        "sessions.day",
                        contains(
                                day(0).toString(),
                                day(1).plusDays(1).toString(),
                                day(2).toString(),
                                day(3).toString()));
        Groups.sessionMove(Cast.CILLA, second, "*", day(2), true).then().statusCode(200);
        List<String> moved = Groups.read(Cast.CILLA, group).path("sessions.day");
        assertEquals(day(0).toString(), moved.getFirst());
        assertEquals(day(2).toString(), moved.get(1));
        assertEquals(new TreeSet<>(moved), new TreeSet<>(Set.copyOf(moved)));
        assertTrue(ChronoUnit.DAYS.between(day(3), LocalDate.parse(moved.get(3))) >= 6);
        assertEquals(
                List.of("SESSION_MOVED"),
                Database.read("select distinct type from event_told where type like 'SESSION%'"));
    }

    @RepeatedTest(8)
    void two_who_move_one_session_at_once_do_not_both_succeed() throws Exception {
        String group = weekly(5);
        String session = Groups.session(Cast.CILLA, group, 1);
        String tag = Cast.CILLA.calls().get("/sessions/" + session).header("ETag");
        String token = Cast.CILLA.token();
        assertTrue(!token.isEmpty());
        List<Integer> statuses;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> moves = List.of(
                    () -> Groups.sessionMove(Cast.CILLA, session, tag, day(8), true)
                            .statusCode(),
                    () -> Groups.sessionMove(Cast.CILLA, session, tag, day(9), true)
                            .statusCode());
            List<Future<Integer>> done = two.invokeAll(moves);
            statuses = done.stream().map(Future::resultNow).sorted().toList();
        }
        assertEquals(List.of(200, 412), statuses);
        List<String> days = Groups.read(Cast.CILLA, group).path("sessions.day");
        LocalDate to = LocalDate.parse(days.get(1));
        assertTrue(to.equals(day(8)) || to.equals(day(9)));
        long by = ChronoUnit.DAYS.between(day(1), to);
        for (int i = 2; i < days.size(); i++) {
            assertTrue(!LocalDate.parse(days.get(i)).isBefore(day(i).plusDays(by)), days::toString);
        }
    }

    @Test
    void a_session_is_cancelled_for_a_reason_and_stays_so() {
        String group = weekly(2);
        String session = Groups.session(Cast.CILLA, group, 0);
        String path = "/sessions/" + session + "/cancellation";
        Groups.send(Cast.CILLA, "POST", path, "*", "{}").then().statusCode(400);
        Groups.send(Cast.GUSTAV, "POST", path, "*", AWAY).then().statusCode(403);
        Groups.send(Cast.CILLA, "POST", path, "*", AWAY)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("LEADER_AWAY"))
                .body("permittedActions", empty());
        Groups.send(Cast.CILLA, "POST", path, "*", AWAY)
                .then()
                .statusCode(422)
                .body("code", equalTo("session-not-ahead"));
        Groups.sessionMove(Cast.CILLA, session, "*", Groups.later(), false)
                .then()
                .statusCode(422);
        Groups.report(Cast.CILLA, session).then().statusCode(422);
        Groups.read(Cast.CILLA, group).then().body("sessions.status", contains("CANCELLED", "PLANNED"));
    }

    @Test
    void a_leader_tells_of_the_sessions_of_a_group_that_they_lead_and_of_no_other() {
        String gustav = Groups.staff(Cast.GUSTAV).toString();
        ObjectNode body = Groups.meetingOnce(vetlanda, 0);
        String others = Groups.session(Cast.CILLA, Groups.planned(Cast.CILLA, body), 0);
        Groups.report(Cast.GUSTAV, others).then().statusCode(403);
        body.putArray("leaders").add(gustav);
        String group = Groups.planned(Cast.CILLA, body);
        String led = Groups.session(Cast.CILLA, group, 0);
        String came = Groups.REPORT.replace("\"came\":[]", "\"came\":[\"" + gustav + "\"]");
        Groups.send(Cast.GUSTAV, "PUT", "/sessions/" + led + "/report", "*", came)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("leaders.came", contains(true))
                .body("note", equalTo("Bra samtal."))
                .body("staffMinutes", equalTo(150))
                .body("perspectives", contains("MENTAL_HEALTH"));
        Groups.read(Cast.CILLA, group).then().body("status", equalTo("RUNNING"));
        Cast.MAGDA.calls().get("/sessions/" + led).then().statusCode(200).body("note", nullValue());
        Groups.move(Cast.CILLA, group, "completion", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
    }

    @Test
    void what_came_of_a_session_is_told_when_it_has_been_and_of_those_who_work_there() {
        String session = Groups.session(Cast.CILLA, weekly(1), 0);
        Groups.report(Cast.CILLA, session).then().statusCode(422).body("code", equalTo("session-not-yet"));
        String today = Groups.session(Cast.CILLA, Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 0)), 0);
        String stranger = Groups.REPORT.replace("\"came\":[]", "\"came\":[\"" + openings.id("tranas") + "\"]");
        Groups.send(Cast.CILLA, "PUT", "/sessions/" + today + "/report", "*", stranger)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/came/0"));
        Groups.send(
                        Cast.CILLA,
                        "PUT",
                        "/sessions/" + today + "/report",
                        "*",
                        Groups.REPORT.replace("MENTAL_HEALTH", "MONEY"))
                .then()
                .statusCode(400);
        Cast.CILLA.calls().get("/sessions/" + today).then().body("status", equalTo("PLANNED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alva, 070-174 06 05", "Född 811218-9877.", "Skriv till alva@familj.example!"})
    void what_leads_to_a_person_is_refused_in_the_note_and_the_session_is_not_told_of(String note) {
        String session = Groups.session(Cast.CILLA, Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 0)), 0);
        Groups.send(
                        Cast.CILLA,
                        "PUT",
                        "/sessions/" + session + "/report",
                        "*",
                        Groups.REPORT.replace("Bra samtal.", note))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"))
                .body("errors.code", contains("tells-who"));
        Cast.CILLA
                .calls()
                .get("/sessions/" + session)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("note", nullValue());
    }

    @Test
    void the_lists_are_files_too() {
        weekly(2);
        Cast.CILLA
                .calls()
                .accept("text/csv")
                .get("/groups/export")
                .then()
                .statusCode(200)
                .body(containsString("TUESDAY,13:00"));
        Cast.CILLA
                .calls()
                .get("/sessions/export?format=NDJSON")
                .then()
                .statusCode(200)
                .body(containsString(day(1).toString()));
    }

    /** A group that meets weekly from a fortnight on. */
    private String weekly(int times) {
        ObjectNode body = Groups.body(vetlanda, null);
        for (int i = 0; i < times; i++) {
            body.withArrayProperty("sessions")
                    .addObject()
                    .put("day", day(i).toString())
                    .putObject("title")
                    .put("sv", "Träff " + (i + 1));
        }
        return Groups.planned(Cast.CILLA, body);
    }

    private static LocalDate day(int week) {
        return Groups.today().plusWeeks(2L + week);
    }

    private static List<String> weeks(int... weeks) {
        return java.util.Arrays.stream(weeks)
                .mapToObj(week -> day(week).toString())
                .toList();
    }
}
