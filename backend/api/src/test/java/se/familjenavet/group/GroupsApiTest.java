package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

@ApiTest
class GroupsApiTest {
    private static final String NONE = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    private Openings openings;
    private String vetlanda;
    private String version;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
        version = Programmes.published("2027");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"capacity\":0}|/capacity",
                "{\"capacity\":1000000}|/capacity",
                "{\"birthWindow\":{\"from\":\"2027-03\",\"to\":\"2027-02\"}}|/birthWindow/to",
                "{\"birthWindow\":{\"from\":\"2027-01\",\"to\":\"2028-02\"}}|/birthWindow/to",
                "{\"birthWindow\":{\"from\":\"2027-13\",\"to\":\"2027-13\"}}|/birthWindow/from",
                "{\"birthWindow\":null}|/birthWindow",
                "{\"closedWeeks\":[\"2027-W53\"]}|/closedWeeks/0",
                "{\"closedWeeks\":[\"hela juli\"]}|/closedWeeks/0",
                "{\"weekday\":\"TISDAG\"}|/weekday",
                "{\"begins\":\"25:00\"}|/begins",
                "{\"language\":\"klingonska\"}|/language",
                "{\"name\":\"\"}|/name",
                "{\"part\":\"SCHOOL\"}|/part",
                "{\"from\":\"2027-02-31\"}|/from",
                "{\"from\":\"2099-01-01\"}|/from",
                "{\"sessions\":[{\"day\":\"2027-02-31\"}]}|/sessions/0/day",
                "{\"sessions\":[{\"day\":\"2099-02-03\",\"title\":{\"sv\":\"x\"}}]}|/sessions/0/day",
                "{\"sessions\":[{\"title\":{\"sv\":\"x\"}}]}|/sessions/0/day",
                "{\"sessions\":[{\"month\":\"2027-02\"}]}|/sessions/0/title",
                "{\"sessions\":[{\"month\":\"2027-02\",\"guide\":\"019aa4f0-ffff-7fff-bfff-0123456789ab\"}]}|/sessions/0/guide",
                "{\"sessions\":[{\"month\":\"2027-02\",\"title\":{\"sv\":\"x\"},\"minutes\":5}]}|/sessions/0/minutes",
                "{\"host\":\"019aa4f0-ffff-7fff-bfff-0123456789ab\"}|/host",
                "{\"partners\":[\"019aa4f0-ffff-7fff-bfff-0123456789ab\"]}|/partners/0",
                "{\"leaders\":[\"019aa4f0-ffff-7fff-bfff-0123456789ab\"]}|/leaders/0",
                "{\"programmeVersion\":\"019aa4f0-ffff-7fff-bfff-0123456789ab\"}|/programmeVersion",
                "{\"programmeVersion\":null,\"part\":\"TODDLER\"}|/part"
            })
    void a_plan_that_cannot_be_is_refused_where_it_is_wrong_and_nothing_is_made(String bent, String pointer) {
        ObjectNode body = Groups.body(vetlanda, version);
        body.setAll(Programmes.read(bent));
        Groups.plan(Cast.CILLA, body).then().statusCode(400).body("errors.pointer", hasItem(pointer));
        assertEquals(List.of("0"), Database.read("select count(*) from parent_group"));
    }

    @Test
    void a2_a_group_is_planned_at_ones_own_centre_only() {
        String there = openings.id("huskvarna").toString();
        ObjectNode body = Groups.body(there, version);
        Groups.plan(Cast.CILLA, body).then().statusCode(400).body("errors.pointer", contains("/host"));
        for (Cast other : List.of(Cast.GUSTAV, Cast.MAGDA, Cast.REGINA, Cast.ROOT)) {
            Groups.plan(other, Groups.body(vetlanda, version)).then().statusCode(403);
        }
    }

    @Test
    void a2_a_version_of_another_region_is_as_if_it_did_not_exist() {
        String theirs = Programmes.shared(Cast.ORVAR, "18", "2027");
        String about = Groups.plan(Cast.CILLA, Groups.body(vetlanda, theirs))
                .then()
                .statusCode(400)
                .extract()
                .path("errors")
                .toString();
        String nothing = Groups.plan(Cast.CILLA, Groups.body(vetlanda, NONE))
                .then()
                .extract()
                .path("errors")
                .toString();
        assertEquals(nothing, about);
    }

    @Test
    void r8_a_group_comes_with_the_sessions_of_its_part_in_order_on_its_weekday() {
        ObjectNode body = Groups.body(vetlanda, version);
        body.put("weekday", "THURSDAY");
        List<String> days = Groups.plan(Cast.CILLA, body)
                .then()
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("capacity", equalTo(7))
                .body("language", equalTo("sv"))
                .body("sessions", hasSize(10))
                .body("sessions.guide", everyItem(notNullValue()))
                .body("sessions.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("permittedActions", hasItems("EDIT_GROUPS", "NAME_LEADERS", "REPORT_SESSION"))
                .extract()
                .path("sessions.findAll { it.day != null }.day");
        LocalDate before = Groups.today();
        for (String day : days) {
            LocalDate found = LocalDate.parse(day);
            assertTrue(found.isAfter(before));
            assertEquals(DayOfWeek.THURSDAY, found.getDayOfWeek());
            before = found;
        }
        body.put("part", "PREGNANCY");
        Groups.plan(Cast.CILLA, body).then().statusCode(201).body("sessions", hasSize(3));
    }

    @Test
    void r8_what_lies_beyond_the_term_ahead_has_a_month_and_no_day() {
        LocalDate promised = Term.endOfTermAhead(Groups.today());
        Groups.plan(Cast.CILLA, Groups.body(vetlanda, version))
                .then()
                .statusCode(201)
                .body("sessions[9].status", equalTo("PRELIMINARY"))
                .body("sessions[9].day", nullValue())
                .body("sessions[9].startsAt", nullValue())
                .body("sessions.findAll { it.day != null && it.day > '" + promised + "' }", empty());
    }

    @Test
    void r9_a_day_outside_its_window_is_allowed_and_flagged_with_for_whom() {
        String guide = Programmes.guide(Cast.CILLA, version, 1);
        ObjectNode body = Groups.body(vetlanda, version);
        ObjectNode session = body.putArray("sessions").addObject();
        session.put("guide", guide).put("day", Groups.today().plusYears(1).toString());
        Groups.plan(Cast.CILLA, body)
                .then()
                .statusCode(201)
                .body("sessions[0].fit.kind", equalTo("OUTSIDE"))
                .body("sessions[0].fit.bornFrom", nullValue());
    }

    @Test
    void a_small_centre_plans_with_five_fields_and_is_given_the_rest() {
        String body = "{\"host\":\"" + vetlanda + "\",\"partners\":[],\"programmeVersion\":\"" + version
                + "\",\"birthWindow\":{\"from\":\"2027-03\",\"to\":\"2027-04\"},\"weekday\":\"MONDAY\",\"begins\":\"10:00\","
                + "\"closedWeeks\":[],\"leaders\":[]}";
        Groups.plan(Cast.CILLA, Programmes.read(body))
                .then()
                .statusCode(201)
                .body("name", equalTo("Barn i mars–april 2027"))
                .body("mode", equalTo("IN_PERSON"))
                .body("acceptsEnrolment", equalTo(true))
                .body("begins", equalTo("10:00"));
    }

    @Test
    void a_group_outside_the_package_has_titles_of_its_own() {
        Groups.plan(Cast.CILLA, Groups.meetingOnce(vetlanda, 20))
                .then()
                .statusCode(201)
                .body("programmeVersion", nullValue())
                .body("sessions[0].title.sv", equalTo("Babysång"))
                .body("sessions[0].guide", nullValue())
                .body("sessions[0].minutes", equalTo(90))
                .body("sessions[0].fit", nullValue());
    }
}
