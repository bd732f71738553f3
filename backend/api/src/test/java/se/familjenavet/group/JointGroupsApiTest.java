package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

@ApiTest
class JointGroupsApiTest {

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
    void the_list_of_either_centre_has_the_joint_group_with_all_that_is_known_of_its_host() {
        ObjectNode body = Groups.body(vetlanda, version);
        body.putArray("partners").add(openings.id("tranas").toString());
        String id = Groups.planned(Cast.CILLA, body);
        Groups.planned(Cast.JONNA, Groups.meetingOnce(openings.id("huskvarna").toString(), 30));
        for (String centre : List.of("vetlanda", "tranas")) {
            String there = "?centre=" + openings.id(centre);
            for (Cast lead : List.of(Cast.REGINA, Cast.ANALIA)) {
                lead.calls()
                        .get("/groups" + there)
                        .then()
                        .body("items.id", contains(id))
                        .body("items.host.name", contains(Openings.marker("vetlanda")));
                lead.calls()
                        .get("/sessions" + there)
                        .then()
                        .body("items.group.id", everyItem(equalTo(id)))
                        .body("items", not(empty()))
                        .body("items.host.name", everyItem(equalTo(Openings.marker("vetlanda"))));
            }
        }
        Cast.TRANAN
                .calls()
                .get("/groups?centre=" + vetlanda)
                .then()
                .body("items.id", contains(id))
                .body("items.host.name", contains(nullValue()));
        Cast.JONNA.calls().get("/groups?centre=" + vetlanda).then().body("items", empty());
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
        assertEquals(
                List.of("0685"), Database.read("select distinct place_code from event_told where about = ?::uuid", id));
        Cast.REGINA.calls().get("/groups/" + id + "/leaders").then().statusCode(403);
        Cast.JENS.calls().get("/groups/" + id + "/leaders").then().statusCode(404);
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

    private static Response leaders(Cast who, String group, String... members) {
        String ids = members.length == 0 ? "" : "\"" + String.join("\",\"", members) + "\"";
        return Groups.send(who, "PUT", "/groups/" + group + "/leaders", "*", "{\"leaders\":[" + ids + "]}");
    }
}
