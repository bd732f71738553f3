package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

@ApiTest
class SessionPlansApiTest {

    private Openings openings;
    private String vetlanda;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
    }

    @Test
    void a_group_gets_one_session_more_and_its_leaders_with_it() {
        String group = led();
        added(group, "{\"title\":{\"en\":\"No Swedish\"},\"month\":\"2027-03\"}")
                .then()
                .statusCode(400);
        String more = "{\"title\":{\"sv\":\"I parken\"},\"day\":\"" + Groups.later() + "\",\"place\":\"Parken\"}";
        Response added = added(group, more);
        added.then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("begins", equalTo("13:00"))
                .body("leaders", hasSize(1));
        added(group, more).then().statusCode(201).body("id", equalTo(added.path("id")));
        Groups.read(Cast.CILLA, group).then().body("sessions", hasSize(2));
    }

    @Test
    void a_session_gets_another_place_and_title() {
        String session = Groups.session(Cast.CILLA, led(), 0);
        Groups.send(Cast.CILLA, "PATCH", "/sessions/" + session, "*", "{\"place\":null,\"title\":{\"sv\":\"Inne\"}}")
                .then()
                .statusCode(200)
                .body("place", nullValue())
                .body("title.sv", equalTo("Inne"));
    }

    private String led() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 10);
        body.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        return Groups.planned(Cast.CILLA, body);
    }

    private static Response added(String group, String session) {
        return Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "en-traff-till-" + session.hashCode())
                .body(session)
                .post("/groups/" + group + "/sessions");
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
        String born = YearMonth.from(Groups.today().plusMonths(5)).toString();
        String asked = "/groups/" + group + "/session-proposals?birthFrom=" + born + "&birthTo=" + born;
        Response shown = Cast.CILLA.calls().get(asked);
        shown.then().statusCode(200).body("items", hasSize(10)).body("items.session", everyItem(not(nullValue())));
        Groups.read(Cast.CILLA, group).then().body("birthWindow.from", not(equalTo(born)));
        ObjectNode schedule = schedule(born, shown.path("items"));
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

    private static ObjectNode schedule(String born, List<Map<String, String>> proposed) {
        ObjectNode schedule = Programmes.read("{\"sessions\":[]}");
        schedule.putObject("birthWindow").put("from", born).put("to", born);
        proposed.forEach(item -> {
            String known = item.get("day") == null ? "month" : "day";
            schedule.withArrayProperty("sessions")
                    .addObject()
                    .put("session", item.get("session"))
                    .put(known, item.get(known));
        });
        return schedule;
    }

    @Test
    void r8_a_proposal_follows_what_one_has_moved_and_keeps_nothing() {
        String query = proposals();
        List<String> days = Cast.CILLA
                .calls()
                .get(query)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .extract()
                .path("items.day");
        LocalDate to = LocalDate.parse(days.get(1)).plusDays(1);
        String moved = query + "&days=" + String.join(",", days) + "&moved=2&to=" + to;
        Cast.CILLA.calls().get(moved).then().body("items.day", contains(days.get(0), to.toString(), days.get(2)));
        Cast.CILLA.calls().get(moved + "&following=true").then().body("items[2].day", not(equalTo(days.get(2))));
        assertEquals(List.of("0"), Database.read("select count(*) from session"));
    }

    @Test
    void a_proposal_that_cannot_be_made_says_which_parameter_is_wrong() {
        String query = proposals();
        for (String wrong : List.of(
                "closedWeeks=2027-W99x",
                "closedWeeks=2027-W53",
                "moved=4&to=" + Groups.later(),
                "moved=1",
                "days=2027-02-31")) {
            Cast.CILLA.calls().get(query + "&" + wrong).then().statusCode(400).body("errors", hasSize(1));
        }
        Cast.CILLA
                .calls()
                .get(query.replaceFirst("birthTo=[0-9-]+", "birthTo=2020-01"))
                .then()
                .statusCode(400);
        Cast.CILLA.calls().get(query.replaceFirst("&weekday=[A-Z]+", "")).then().statusCode(400);
        Cast.GUSTAV.calls().get(query).then().statusCode(403);
    }

    /** Asks for the three sessions before birth, on Wednesdays at ten. */
    private String proposals() {
        String due = YearMonth.from(Groups.today().plusMonths(4)).toString();
        return "/session-proposals?host=" + vetlanda + "&programmeVersion=" + Programmes.published("2027")
                + "&birthFrom=" + due + "&birthTo=" + due + "&weekday=WEDNESDAY&begins=10:00&part=PREGNANCY";
    }
}
