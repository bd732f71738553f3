package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

@ApiTest
class GroupLifeApiTest {

    private Openings openings;
    private String vetlanda;
    private String version;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
        version = Programmes.published("2027");
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
    }

    @Test
    void r4_a_copy_follows_the_version_that_is_in_use_now() {
        String group = Groups.planned(Cast.CILLA, version);
        copied(group).then().statusCode(201).body("programmeVersion", equalTo(version));
        Programmes.move(Cast.REGINA, version, "retirement").then().statusCode(200);
        copied(group).then().statusCode(422).body("code", equalTo("version-not-in-use"));
        String next = Programmes.published("2028");
        copied(group).then().statusCode(201).body("programmeVersion", equalTo(next));
    }

    private static Response copied(String group) {
        String june = "{\"birthWindow\":{\"from\":\"2027-06\",\"to\":\"2027-06\"},\"leaders\":[]}";
        return Groups.send(Cast.CILLA, "POST", "/groups/" + group + "/copies", null, june);
    }

    @Test
    void r4_the_database_keeps_a_group_on_its_version() {
        Groups.planned(Cast.CILLA, version);
        String next = Programmes.published("2028");
        AssertionError refused = assertThrows(
                AssertionError.class,
                () -> Database.read("update parent_group set version_id = ?::uuid returning id", next));
        assertTrue(String.valueOf(refused.getCause()).contains("keeps its version"));
    }

    @Test
    void a_group_opens_once_it_has_a_session_with_a_date() {
        String without = Groups.planned(Cast.CILLA, Groups.body(vetlanda, null));
        Groups.move(Cast.CILLA, without, "opening", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("group-without-sessions"));
        String path = "/groups/" + Groups.planned(Cast.CILLA, version) + "/opening";
        Groups.send(Cast.CILLA, "POST", path, null, null).then().statusCode(428);
        Groups.send(Cast.CILLA, "POST", path, "\"99.x\"", null).then().statusCode(412);
        Groups.send(Cast.CILLA, "POST", path, "*", null).then().statusCode(200).body("status", equalTo("OPEN"));
        Groups.send(Cast.CILLA, "POST", path, "*", null).then().statusCode(422).body("code", equalTo("group-moved-on"));
    }

    @Test
    void a_cancelled_group_takes_its_sessions_with_it_and_never_comes_back() {
        String id = Groups.opened(Cast.CILLA, Groups.body(vetlanda, version));
        Groups.move(Cast.CILLA, id, "completion", null).then().statusCode(422);
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
                List.of("GROUP_CREATED", "GROUP_OPENED", "GROUP_CANCELLED"),
                Database.read("select type from event_told where type like 'GROUP%' order by id"));
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
    }

    @Test
    void sessions_are_narrowed_by_group_and_day() {
        String open = Groups.opened(Cast.CILLA, Groups.body(vetlanda, version));
        Cast.CILLA
                .calls()
                .get("/sessions?group=" + open + "&from=" + Groups.today() + "&to=" + Groups.later() + "&limit=100")
                .then()
                .statusCode(200)
                .body("items.group.id", everyItem(equalTo(open)))
                .body("items.status", everyItem(in(Set.of("PLANNED", "PRELIMINARY"))));
        Cast.CILLA.calls().get("/groups?daytime=NOON").then().statusCode(400);
    }
}
