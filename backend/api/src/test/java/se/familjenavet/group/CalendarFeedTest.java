package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.VEvent;
import biweekly.property.LastModified;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Calendars;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** What a calendar program sees that follows a link. */
@ApiTest
class CalendarFeedTest {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String CANCELLATION = "{\"reason\":\"LEADER_AWAY\",\"note\":\"Hemlig anledning\"}";

    private Openings openings;
    private String vetlanda;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
    }

    @Test
    void a_program_sees_a_session_moved_and_then_cancelled_as_one_and_the_same_event() {
        String group = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
        String session = Groups.session(Cast.CILLA, group, 0);
        String path = Calendars.path(Cast.CILLA, Calendars.ofGroup(group));
        VEvent planned = Calendars.event(path, session);

        Groups.sessionMove(Cast.CILLA, session, "*", Groups.today().plusDays(37), false)
                .then()
                .statusCode(200);
        VEvent moved = Calendars.event(path, session);
        assertEquals("CONFIRMED", moved.getStatus().getValue());
        assertTrue(moved.getSequence().getValue() > planned.getSequence().getValue());
        assertFalse(instant(moved.getLastModified()).isBefore(instant(planned.getLastModified())));
        assertEquals(day(planned).plusDays(7), day(moved));

        Groups.send(Cast.CILLA, "POST", "/sessions/" + session + "/cancellation", "*", CANCELLATION)
                .then()
                .statusCode(200);
        VEvent cancelled = Calendars.event(path, session);
        assertEquals("CANCELLED", cancelled.getStatus().getValue());
        assertTrue(cancelled.getSequence().getValue() > moved.getSequence().getValue());
        assertEquals(1, Calendars.events(path).size());
    }

    @Test
    void the_sessions_of_a_cancelled_group_stay_as_cancelled() {
        String group = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
        String session = Groups.session(Cast.CILLA, group, 0);
        String path = Calendars.path(Cast.CILLA, Calendars.ofGroup(group));
        Groups.move(Cast.CILLA, group, "cancellation", CANCELLATION).then().statusCode(200);
        VEvent event = Calendars.event(path, session);
        assertEquals("CANCELLED", event.getStatus().getValue());
        assertEquals("Inställd: Babysång", event.getSummary().getValue().split(" – ", -1)[0]);
    }

    @Test
    void a_group_that_is_renamed_or_moves_elsewhere_raises_the_sequence_of_its_sessions() {
        String group = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
        String session = Groups.session(Cast.CILLA, group, 0);
        String path = Calendars.path(Cast.CILLA, Calendars.ofGroup(group));
        List<Integer> sequences = new ArrayList<>();
        for (String change : List.of("{\"name\":\"Babyträffen\"}", "{\"place\":\"Biblioteket\"}", "{\"capacity\":5}")) {
            Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", change)
                    .then()
                    .statusCode(200);
            sequences.add(Calendars.event(path, session).getSequence().getValue());
        }
        VEvent event = Calendars.event(path, session);
        assertEquals(List.of(1, 2, 2), sequences);
        assertTrue(event.getSummary().getValue().endsWith("Babyträffen"));
        assertTrue(event.getLocation().getValue().startsWith("Biblioteket"));
    }

    @Test
    void a_session_keeps_its_time_on_the_wall_when_the_clocks_are_changed() {
        LocalDate change = SWEDEN.getRules()
                .nextTransition(Groups.today().plusDays(8).atStartOfDay(SWEDEN).toInstant())
                .getDateTimeBefore()
                .toLocalDate();
        ObjectNode body = Groups.body(vetlanda, null);
        ArrayNode sessions = body.putArray("sessions");
        for (LocalDate day : List.of(change.minusDays(5), change.plusDays(2))) {
            sessions.addObject().put("day", day.toString()).putObject("title").put("sv", "Babysång");
        }
        String path = Calendars.path(Cast.CILLA, Calendars.ofGroup(Groups.planned(Cast.CILLA, body)));
        String text = Calendars.text(path);
        assertEquals(List.of("130000", "130000"), times("DTSTART", text));
        assertEquals(List.of("143000", "143000"), times("DTEND", text));
        assertEquals(
                Set.of("+0100", "+0200"),
                text.lines()
                        .filter(line -> line.startsWith("TZOFFSETTO:"))
                        .map(line -> line.substring("TZOFFSETTO:".length()))
                        .collect(Collectors.toSet()));
        List<Instant> begins = Calendars.events(path).stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
        assertNotEquals(
                begins.getFirst().atOffset(ZoneOffset.UTC).toLocalTime(),
                begins.getLast().atOffset(ZoneOffset.UTC).toLocalTime());
    }

    @Test
    void a10_a_calendar_tells_of_nobody_and_of_no_meeting_on_the_net() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 0).put("place", "Möte https://mote.example/hemligt-rum");
        body.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        String group = Groups.planned(Cast.CILLA, body);
        String session = Groups.session(Cast.CILLA, group, 0);
        Groups.send(
                        Cast.CILLA,
                        "PUT",
                        "/sessions/" + session + "/report",
                        "*",
                        "{\"came\":[],\"cardsUsed\":[],\"perspectives\":[],\"note\":\"Hemlig anteckning\",\"staffMinutes\":90}")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        String text = Calendars.text(Calendars.path(Cast.CILLA, Calendars.ofGroup(group)));
        for (String name : Database.read("select name from staff_member")) {
            assertFalse(text.contains(name), text);
        }
        for (String hidden :
                List.of("emlig", "mote.example", "ATTENDEE", "ORGANIZER", "DESCRIPTION", "CONTACT", "@demo")) {
            assertFalse(text.contains(hidden), text);
        }
        assertTrue(text.contains("STATUS:CONFIRMED"), text);
    }

    @Test
    void a_preliminary_session_is_in_no_calendar_nor_is_one_of_long_ago() {
        ObjectNode body = Groups.body(vetlanda, null);
        ArrayNode sessions = body.putArray("sessions");
        sessions.addObject()
                .put("month", Groups.later().toString().substring(0, 7))
                .putObject("title")
                .put("sv", "Oviss");
        sessions.addObject()
                .put("day", Groups.today().plusDays(3).toString())
                .putObject("title")
                .put("sv", "Viss");
        String group = Groups.planned(Cast.CILLA, body);
        String path = Calendars.path(Cast.CILLA, Calendars.ofGroup(group));
        assertEquals(1, Calendars.events(path).size());
        Database.read("update session set day = current_date - 61, month = date_trunc('month', current_date - 61)"
                + " where day is not null returning id");
        assertEquals(0, Calendars.events(path).size());
    }

    @Test
    void the_calendar_of_a_centre_shows_its_groups_and_no_others() {
        Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
        ObjectNode joint = Groups.meetingOnce(openings.id("tranas").toString(), 30);
        joint.putArray("partners").add(vetlanda);
        Groups.planned(Cast.TRANAN, joint);
        Groups.planned(Cast.JONNA, Groups.meetingOnce(openings.id("huskvarna").toString(), 30));
        String path = Calendars.path(Cast.CILLA, Calendars.ofCentre(vetlanda));
        assertEquals(2, Calendars.events(path).size());
        assertEquals(
                Openings.marker("vetlanda"),
                Calendars.read(path).getNames().getFirst().getValue());
    }

    @Test
    void the_calendar_of_a_leader_follows_the_leader() {
        String member = Staff.signIn(Cast.GUSTAV);
        String path = Calendars.path(Cast.GUSTAV, Calendars.ofMine());
        String group = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
        assertEquals(0, Calendars.events(path).size());
        lead(group, member);
        assertEquals(1, Calendars.events(path).size());
        Database.read("update staff_place set ends = starts where staff_member_id = ?::uuid returning path", member);
        assertEquals(0, Calendars.events(path).size());
        Staff.signIn(Cast.GUSTAV);
        assertEquals(1, Calendars.events(path).size());
        lead(group);
        assertEquals(0, Calendars.events(path).size());
    }

    @Test
    void one_who_was_planned_and_then_signed_in_has_the_groups_of_both() {
        String member = Staff.signIn(Cast.GUSTAV);
        String path = Calendars.path(Cast.GUSTAV, Calendars.ofMine());
        String planned = Staff.post(
                        Cast.CILLA, Staff.body(openings.id("vetlanda"), "Nora Nilvik", "nora.nilvik@demo.example"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        lead(Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30)), planned);
        assertEquals(0, Calendars.events(path).size());
        Database.read("update staff_member set joined_into = ?::uuid where id = ?::uuid returning id", member, planned);
        assertEquals(1, Calendars.events(path).size());
    }

    private static Instant instant(LastModified changed) {
        return changed.getValue().toInstant();
    }

    private static LocalDate day(VEvent event) {
        return LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), SWEDEN);
    }

    private static void lead(String group, String... members) {
        String leaders =
                Arrays.stream(members).map(member -> "\"" + member + "\"").collect(Collectors.joining(","));
        Groups.send(Cast.CILLA, "PUT", "/groups/" + group + "/leaders", "*", "{\"leaders\":[" + leaders + "]}")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static List<String> times(String property, String text) {
        List<String> times = text.lines()
                .filter(line -> line.startsWith(property + ";TZID=Europe/Stockholm:"))
                .map(line -> line.substring(line.length() - 6))
                .toList();
        assertEquals(1, new HashSet<>(times).size(), text);
        return times;
    }
}
