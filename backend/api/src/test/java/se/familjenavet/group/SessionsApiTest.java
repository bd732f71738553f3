package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

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

    @Test
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

    @Test
    void a_group_gets_one_session_more_and_its_leaders_with_it() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 10);
        body.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        String group = Groups.planned(Cast.CILLA, body);
        String path = "/groups/" + group + "/sessions";
        String more =
                "{\"title\":{\"sv\":\"Vi ses i parken\"},\"day\":\"" + Groups.later() + "\",\"place\":\"Parken\"}";
        Groups.send(Cast.CILLA, "POST", path, null, "{\"title\":{\"en\":\"No Swedish\"},\"month\":\"2027-03\"}")
                .then()
                .statusCode(400);
        Response added = Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "en-traff-till")
                .body(more)
                .post(path);
        added.then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("begins", equalTo("13:00"))
                .body("leaders", hasSize(1));
        Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "en-traff-till")
                .body(more)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(added.path("id")));
        Groups.read(Cast.CILLA, group).then().body("sessions", hasSize(2));
        Groups.send(
                        Cast.CILLA,
                        "PATCH",
                        "/sessions/" + added.path("id"),
                        "*",
                        "{\"place\":null,\"title\":{\"sv\":\"Inne\"}}")
                .then()
                .statusCode(200)
                .body("place", nullValue())
                .body("title.sv", equalTo("Inne"));
    }

    @Test
    void r10_the_same_room_or_leader_twice_at_once_is_told_and_does_not_stop_anyone() {
        String gustav = Groups.staff(Cast.GUSTAV).toString();
        ObjectNode body = Groups.meetingOnce(vetlanda, 30).put("place", "Grupprummet");
        body.putArray("leaders").add(gustav);
        String first = Groups.planned(Cast.CILLA, body);
        ObjectNode room =
                Groups.meetingOnce(vetlanda, 30).put("place", "Grupprummet").put("begins", "14:00");
        Groups.plan(Cast.CILLA, room)
                .then()
                .statusCode(201)
                .body("sessions[0].warnings.code", hasItem("ROOM_TWICE"))
                .body("sessions[0].warnings.session", hasItem(Groups.session(Cast.CILLA, first, 0)));
        ObjectNode leader = Groups.meetingOnce(vetlanda, 30).put("begins", "13:30");
        leader.putArray("leaders").add(gustav);
        Groups.plan(Cast.CILLA, leader)
                .then()
                .statusCode(201)
                .body("sessions[0].warnings.code", hasItem("LEADER_TWICE"));
        ObjectNode after =
                Groups.meetingOnce(vetlanda, 30).put("begins", "14:30").put("place", "Biblioteket");
        after.putArray("leaders").add(gustav);
        Groups.plan(Cast.CILLA, after)
                .then()
                .statusCode(201)
                .body("sessions[0].warnings.code", not(hasItem("ROOM_TWICE")));
    }

    @Test
    void r8_after_the_births_it_is_shown_what_would_change_and_then_done_at_once() {
        String version = Programmes.published("2027");
        String group = Groups.planned(Cast.CILLA, version);
        String born = java.time.YearMonth.from(Groups.today().plusMonths(5)).toString();
        String asked = "/groups/" + group + "/session-proposals?birthFrom=" + born + "&birthTo=" + born;
        Response shown = Cast.CILLA.calls().get(asked);
        shown.then().statusCode(200).body("items", hasSize(10)).body("items.session", everyItem(not(nullValue())));
        Groups.read(Cast.CILLA, group).then().body("birthWindow.from", not(equalTo(born)));
        ObjectNode schedule = Programmes.read("{\"birthWindow\":{\"from\":\"" + born + "\",\"to\":\"" + born + "\"}}");
        List<java.util.Map<String, String>> items = shown.path("items");
        items.forEach(item -> {
            ObjectNode slot = schedule.withArrayProperty("sessions").addObject().put("session", item.get("session"));
            if (item.get("day") == null) {
                slot.put("month", item.get("month"));
            } else {
                slot.put("day", item.get("day"));
            }
        });
        Groups.send(Cast.CILLA, "PUT", "/groups/" + group + "/schedule", "*", schedule.toString())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("birthWindow.from", equalTo(born))
                .body("sessions.day", equalTo(shown.path("items.day")));
        schedule.withArrayProperty("sessions")
                .addObject()
                .put("session", vetlanda)
                .put("day", Groups.later().toString());
        Groups.send(Cast.CILLA, "PUT", "/groups/" + group + "/schedule", "*", schedule.toString())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sessions/10/session"));
        Cast.JENS.calls().get(asked).then().statusCode(404);
        Cast.GUSTAV.calls().get(asked).then().statusCode(403);
    }

    @Test
    void r8_a_proposal_follows_what_one_has_moved_and_keeps_nothing() {
        String version = Programmes.published("2027");
        String due = java.time.YearMonth.from(Groups.today().plusMonths(4)).toString();
        String query = "/session-proposals?host=" + vetlanda + "&programmeVersion=" + version + "&birthFrom=" + due
                + "&birthTo=" + due + "&weekday=WEDNESDAY&begins=10:00&part=PREGNANCY";
        Response proposed = Cast.CILLA.calls().get(query);
        List<String> days = proposed.then()
                .statusCode(200)
                .body("items", hasSize(3))
                .extract()
                .path("items.day");
        LocalDate to = LocalDate.parse(days.get(1)).plusDays(1);
        String moved = query + "&days=" + String.join(",", days) + "&moved=2&to=" + to;
        Cast.CILLA.calls().get(moved).then().body("items.day", contains(days.get(0), to.toString(), days.get(2)));
        Cast.CILLA.calls().get(moved + "&following=true").then().body("items[2].day", not(equalTo(days.get(2))));
        Cast.CILLA.calls().get(query + "&closedWeeks=2027-W99x").then().statusCode(400);
        Cast.CILLA
                .calls()
                .get(query + "&moved=4&to=" + to)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("moved"));
        Cast.CILLA.calls().get(query + "&moved=1").then().statusCode(400);
        Cast.CILLA.calls().get(query + "&days=2027-02-31").then().statusCode(400);
        Cast.CILLA
                .calls()
                .get(query.replace(due + "&weekday", "2020-01&weekday"))
                .then()
                .statusCode(400);
        Cast.GUSTAV.calls().get(query).then().statusCode(403);
        assertEquals(List.of("0"), Database.read("select count(*) from session"));
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
