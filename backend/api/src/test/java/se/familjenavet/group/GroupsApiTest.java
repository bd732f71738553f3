package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    void r4_no_new_group_begins_on_a_version_that_is_retired_and_a_running_one_keeps_it() {
        String group = Groups.planned(Cast.CILLA, version);
        Programmes.move(Cast.REGINA, version, "retirement").then().statusCode(200);
        Groups.plan(Cast.CILLA, Groups.body(vetlanda, version))
                .then()
                .statusCode(422)
                .body("code", equalTo("version-not-in-use"));
        Groups.read(Cast.CILLA, group)
                .then()
                .statusCode(200)
                .body("programmeVersion", equalTo(version))
                .body("sessions", hasSize(10));
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", "{\"capacity\":5}")
                .then()
                .statusCode(200)
                .body("programmeVersion", equalTo(version));
        Groups.send(
                        Cast.CILLA,
                        "POST",
                        "/groups/" + group + "/copies",
                        null,
                        "{\"birthWindow\":{\"from\":\"2027-06\",\"to\":\"2027-06\"},\"leaders\":[]}")
                .then()
                .statusCode(422);
        String next = Programmes.published("2028");
        Groups.send(
                        Cast.CILLA,
                        "POST",
                        "/groups/" + group + "/copies",
                        null,
                        "{\"birthWindow\":{\"from\":\"2027-06\",\"to\":\"2027-06\"},\"leaders\":[]}")
                .then()
                .statusCode(201)
                .body("programmeVersion", equalTo(next));
    }

    @Test
    void r4_the_database_keeps_a_group_on_its_version() {
        Groups.planned(Cast.CILLA, version);
        String next = Programmes.published("2028");
        AssertionError refused = org.junit.jupiter.api.Assertions.assertThrows(
                AssertionError.class,
                () -> Database.read("update parent_group set version_id = ?::uuid returning id", next));
        assertTrue(String.valueOf(refused.getCause()).contains("keeps its version"));
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

    @Test
    void a_group_goes_from_planned_to_open_to_cancelled_and_never_back() {
        ObjectNode empty = Groups.body(vetlanda, null);
        String without = Groups.planned(Cast.CILLA, empty);
        Groups.move(Cast.CILLA, without, "opening", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("group-without-sessions"));
        String id = Groups.planned(Cast.CILLA, version);
        Groups.send(Cast.CILLA, "POST", "/groups/" + id + "/opening", null, null)
                .then()
                .statusCode(428);
        Groups.send(Cast.CILLA, "POST", "/groups/" + id + "/opening", "\"99.x\"", null)
                .then()
                .statusCode(412);
        Groups.move(Cast.CILLA, id, "completion", null).then().statusCode(422).body("code", equalTo("group-moved-on"));
        Groups.move(Cast.CILLA, id, "opening", null).then().statusCode(200).body("status", equalTo("OPEN"));
        Groups.move(Cast.CILLA, id, "opening", null).then().statusCode(422);
        Groups.move(Cast.CILLA, id, "cancellation", "{\"reason\":\"BORED\"}")
                .then()
                .statusCode(400);
        Groups.move(Cast.CILLA, id, "cancellation", "{\"reason\":\"TOO_FEW_FAMILIES\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("acceptsEnrolment", equalTo(false))
                .body("sessions.status", everyItem(equalTo("CANCELLED")))
                .body("permittedActions", empty());
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + id, "*", "{\"name\":\"Igen\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("group-ended"));
        assertEquals(
                List.of("GROUP_CREATED", "GROUP_CREATED", "GROUP_OPENED", "GROUP_CANCELLED"),
                Database.read("select type from event_told where type like 'GROUP%' order by id"));
    }

    @Test
    void a_partner_sees_a_joint_group_and_others_do_not() {
        ObjectNode body = Groups.body(vetlanda, version);
        body.putArray("partners").add(openings.id("tranas").toString());
        String id = Groups.planned(Cast.CILLA, body);
        Groups.read(Cast.TRANAN, id)
                .then()
                .statusCode(200)
                .body("centres.id", contains(vetlanda, openings.id("tranas").toString()))
                .body("centres.name", contains(null, Openings.marker("tranas")))
                .body("permittedActions", not(hasItem("EDIT_GROUPS")));
        Cast.TRANAN.calls().get("/groups").then().body("items.id", contains(id)).body("items[0].joint", equalTo(true));
        Cast.TRANAN.calls().get("/sessions").then().body("items.group.id", everyItem(equalTo(id)));
        for (Cast other : List.of(Cast.JENS, Cast.KARIN, Cast.ORVAR, Cast.JONNA)) {
            Groups.read(other, id).then().statusCode(404);
            other.calls().get("/groups").then().body("items", empty());
            other.calls().get("/sessions").then().body("items", empty());
        }
        Groups.read(Cast.REGINA, id).then().statusCode(200).body("permittedActions", empty());
    }

    @Test
    void a_partner_neither_cancels_nor_changes_and_when_it_has_left_it_sees_no_more() {
        ObjectNode body = Groups.body(vetlanda, version);
        body.putArray("partners").add(openings.id("tranas").toString());
        String id = Groups.planned(Cast.CILLA, body);
        String session = Groups.session(Cast.CILLA, id, 0);
        String reason = "{\"reason\":\"OTHER\"}";
        Groups.move(Cast.TRANAN, id, "cancellation", reason).then().statusCode(403);
        Groups.send(Cast.TRANAN, "PATCH", "/groups/" + id, "*", "{\"capacity\":3}")
                .then()
                .statusCode(403);
        Groups.send(Cast.TRANAN, "POST", "/sessions/" + session + "/cancellation", "*", reason)
                .then()
                .statusCode(403);
        Groups.sessionMove(Cast.TRANAN, session, "*", Groups.later(), false)
                .then()
                .statusCode(403);
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + id, "*", "{\"partners\":[]}")
                .then()
                .statusCode(200);
        Groups.read(Cast.TRANAN, id).then().statusCode(404);
        Cast.TRANAN.calls().get("/sessions/" + session).then().statusCode(404);
        Cast.TRANAN.calls().get("/sessions").then().body("items", empty());
    }

    @Test
    void leaders_are_those_who_work_there_and_each_centre_names_its_own() {
        String gustav = Groups.staff(Cast.GUSTAV).toString();
        String tova = Groups.staff(Cast.TOVA).toString();
        ObjectNode body = Groups.body(vetlanda, version);
        body.putArray("partners").add(openings.id("tranas").toString());
        body.putArray("leaders").add(gustav);
        String id = Groups.planned(Cast.CILLA, body);
        leaders(Cast.CILLA, id, gustav, tova).then().statusCode(400).body("errors.pointer", contains("/leaders/1"));
        leaders(Cast.MAGDA, id, gustav).then().statusCode(403);
        leaders(Cast.JENS, id, gustav).then().statusCode(404);
        leaders(Cast.TRANAN, id, tova).then().statusCode(200).body("items.staffMember", hasItems(gustav, tova));
        Groups.read(Cast.CILLA, id)
                .then()
                .body("sessions[0].leaders.staffMember", hasItems(gustav, tova))
                .body("sessions[0].leaders.planned", everyItem(equalTo(true)));
        leaders(Cast.CILLA, id).then().statusCode(200).body("items.staffMember", contains(tova));
        Cast.CILLA
                .calls()
                .get("/groups/" + id + "/leaders")
                .then()
                .statusCode(200)
                .body("items.find { it.staffMember == '" + tova + "' }.name", nullValue());
        Cast.REGINA.calls().get("/groups/" + id + "/leaders").then().statusCode(403);
        Cast.JENS.calls().get("/groups/" + id + "/leaders").then().statusCode(404);
    }

    @Test
    void lists_are_narrowed_by_what_one_looks_for() {
        String gustav = Groups.staff(Cast.GUSTAV).toString();
        ObjectNode evening = Groups.body(vetlanda, version);
        evening.put("begins", "17:30")
                .put("name", "Kvällsgruppen")
                .put("language", "ar")
                .put("part", "PREGNANCY");
        evening.putArray("leaders").add(gustav);
        Groups.planned(Cast.CILLA, evening);
        String open = Groups.opened(Cast.CILLA, Groups.body(vetlanda, version));
        for (String filter : List.of("daytime=EVENING", "language=ar", "part=PREGNANCY", "q=kväll", "status=PLANNED")) {
            Cast.CILLA.calls().get("/groups?" + filter).then().body("items.name", contains("Kvällsgruppen"));
        }
        Cast.GUSTAV.calls().get("/groups?led=true").then().body("items.name", contains("Kvällsgruppen"));
        Cast.GUSTAV.calls().get("/groups?led=false").then().body("items.id", contains(open));
        Cast.GUSTAV
                .calls()
                .get("/sessions?led=true&limit=100")
                .then()
                .body("items.group.name", everyItem(equalTo("Kvällsgruppen")));
        Cast.CILLA.calls().get("/groups?region=18").then().body("items", empty());
        Cast.CILLA.calls().get("/groups?sort=next").then().body("items", hasSize(2));
        Cast.CILLA
                .calls()
                .get("/sessions?group=" + open + "&from=" + Groups.today() + "&to=" + Groups.later() + "&limit=100")
                .then()
                .statusCode(200)
                .body("items.group.id", everyItem(equalTo(open)))
                .body("items.status", everyItem(in(Set.of("PLANNED", "PRELIMINARY"))));
        Cast.CILLA.calls().get("/groups?daytime=NOON").then().statusCode(400);
    }

    @Test
    void leads_see_what_each_centre_offers_and_which_guides_nobody_does() {
        ObjectNode body = Groups.body(vetlanda, version);
        body.put("part", "PREGNANCY")
                .put("begins", "17:30")
                .putArray("partners")
                .add(openings.id("tranas").toString());
        Groups.planned(Cast.CILLA, body);
        Cast.REGINA
                .calls()
                .get("/offerings?limit=100&region=06")
                .then()
                .statusCode(200)
                .body("items.find { it.centre.id == '" + vetlanda + "' }.guides.size()", equalTo(3))
                .body("items.find { it.centre.id == '" + vetlanda + "' }.evenings", equalTo(3))
                .body("items.find { it.centre.id == '" + openings.id("tranas") + "' }.guides.size()", equalTo(3))
                .body("items.find { it.centre.id == '" + openings.id("aneby") + "' }.sessions", equalTo(0));
        Cast.MAGDA.calls().get("/offerings").then().body("items.municipality.code", contains("0685"));
        Cast.PETRA.calls().get("/offerings").then().statusCode(403);
    }

    private static io.restassured.response.Response leaders(Cast who, String group, String... members) {
        String ids = members.length == 0 ? "" : "\"" + String.join("\",\"", members) + "\"";
        return Groups.send(who, "PUT", "/groups/" + group + "/leaders", "*", "{\"leaders\":[" + ids + "]}");
    }
}
