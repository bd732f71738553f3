package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Calendars;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

@ApiTest
class CalendarLinksApiTest {
    private static final String NONE = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    private Openings openings;
    private String vetlanda;
    private String group;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
        group = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/kind",
                "{\"kind\":\"EVERYTHING\"}|/kind",
                "{\"kind\":\"GROUP\"}|/group",
                "{\"kind\":\"CENTRE\"}|/centre",
                "{\"kind\":\"LEADER\",\"group\":\"019aa4f0-ffff-7fff-bfff-0123456789ab\"}|/group",
                "{\"kind\":\"GROUP\",\"group\":\"019aa4f0-ffff-7fff-bfff-0123456789ab\"}|/group",
                "{\"kind\":\"CENTRE\",\"centre\":\"019aa4f0-ffff-7fff-bfff-0123456789ab\"}|/centre"
            })
    void a_calendar_that_cannot_be_shared_is_refused_where_it_is_wrong(String body, String pointer) {
        Calendars.share(Cast.CILLA, body).then().statusCode(400).body("errors.pointer", contains(pointer));
        assertEquals(List.of("0"), Database.read("select count(*) from link"));
    }

    @Test
    void a2_another_centres_calendar_is_as_if_it_did_not_exist() {
        for (String body : List.of(Calendars.ofGroup(group), Calendars.ofCentre(vetlanda))) {
            String about = errors(Calendars.share(Cast.JONNA, body).asString());
            String nothing =
                    errors(Calendars.share(Cast.JONNA, body.replace(group, NONE).replace(vetlanda, NONE))
                            .asString());
            assertEquals(nothing, about);
            String link = Calendars.shared(Cast.CILLA, body).path("id");
            for (Cast other : List.of(Cast.JONNA, Cast.KARIN)) {
                other.calls().get("/calendar-links/" + link).then().statusCode(404);
                Groups.send(other, "DELETE", "/calendar-links/" + link, "*", null)
                        .then()
                        .statusCode(404);
                other.calls().get("/calendar-links").then().statusCode(200).body("items", empty());
            }
        }
    }

    @Test
    void only_those_who_coordinate_or_lead_share_calendars() {
        for (Cast other : List.of(Cast.MAGDA, Cast.REGINA, Cast.ANALIA, Cast.ROOT)) {
            Calendars.share(other, Calendars.ofGroup(group)).then().statusCode(403);
            other.calls().get("/calendar-links").then().statusCode(403);
        }
        Cast.nobody()
                .contentType(ContentType.JSON)
                .body(Calendars.ofGroup(group))
                .post("/calendar-links")
                .then()
                .statusCode(401);
    }

    @Test
    void a_leader_shares_the_groups_that_they_lead_and_no_others() {
        Calendars.share(Cast.GUSTAV, Calendars.ofGroup(group)).then().statusCode(403);
        Calendars.share(Cast.GUSTAV, Calendars.ofCentre(vetlanda)).then().statusCode(400);
        String own = Groups.led(Cast.CILLA, Cast.GUSTAV);
        Calendars.shared(Cast.CILLA, Calendars.ofGroup(group));
        String link = Calendars.shared(Cast.GUSTAV, Calendars.ofGroup(own)).path("id");
        Cast.GUSTAV.calls().get("/calendar-links").then().body("items.id", contains(link));
        Cast.CILLA.calls().get("/calendar-links?total=true").then().body("total", equalTo(2));
    }

    @Test
    void the_address_is_told_once_and_only_its_hash_is_kept() {
        String key = "nyckel-1";
        var first = once(key);
        first.then()
                .statusCode(201)
                .body("address", matchesPattern("http://.*/familjenavet/v1/public/calendars/[A-Za-z0-9_-]{43}"))
                .body("kind", equalTo("GROUP"))
                .body("group", equalTo(group))
                .body("centre", nullValue());
        String id = first.path("id");
        once(key).then().statusCode(201).body("id", equalTo(id)).body("address", nullValue());
        Cast.CILLA.calls().get("/calendar-links/" + id).then().statusCode(200).body("address", nullValue());
        Cast.CILLA
                .calls()
                .get("/calendar-links")
                .then()
                .body("items.address", contains(nullValue()))
                .body("items.id", contains(id));
        String address = first.path("address");
        String kept = String.join("\n", Database.read("select link::text from link"));
        assertFalse(kept.contains(address.substring(address.lastIndexOf('/') + 1)), kept);
    }

    @Test
    void a_revoked_link_is_gone_and_stays_so() {
        String id = Calendars.shared(Cast.CILLA, Calendars.ofGroup(group)).path("id");
        Groups.send(Cast.CILLA, "DELETE", "/calendar-links/" + id, null, null)
                .then()
                .statusCode(428);
        Groups.send(Cast.CILLA, "DELETE", "/calendar-links/" + id, "*", null)
                .then()
                .statusCode(204);
        Groups.send(Cast.CILLA, "DELETE", "/calendar-links/" + id, "*", null)
                .then()
                .statusCode(404);
        Cast.CILLA.calls().get("/calendar-links").then().body("items", empty());
        assertEquals(List.of("1"), Database.read("select count(*) from link where revoked_on is not null"));
    }

    @Test
    void ones_own_calendar_is_seen_by_nobody_else() {
        Staff.signIn(Cast.GUSTAV);
        String id = Calendars.shared(Cast.GUSTAV, Calendars.ofMine()).path("id");
        Cast.CILLA.calls().get("/calendar-links").then().body("items", empty());
        Cast.CILLA.calls().get("/calendar-links/" + id).then().statusCode(404);
        Cast.GUSTAV
                .calls()
                .get("/calendar-links")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("LEADER"))
                .body("items[0].name", nullValue());
    }

    @Test
    void one_who_has_never_signed_in_has_no_calendar_of_their_own_yet() {
        Calendars.share(Cast.GUSTAV, Calendars.ofMine())
                .then()
                .statusCode(400)
                .body("errors.code", contains("sign-in-first"));
    }

    @Test
    void the_links_of_a_joint_group_go_where_the_group_goes() {
        String id = Calendars.shared(Cast.CILLA, Calendars.ofGroup(group)).path("id");
        Cast.TRANAN.calls().get("/calendar-links/" + id).then().statusCode(404);
        String partner = "{\"partners\":[\"" + openings.id("tranas") + "\"]}";
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", partner)
                .then()
                .statusCode(200);
        Cast.TRANAN.calls().get("/calendar-links/" + id).then().statusCode(200);
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", "{\"partners\":[]}")
                .then()
                .statusCode(200);
        Cast.TRANAN.calls().get("/calendar-links/" + id).then().statusCode(404);
    }

    private io.restassured.response.Response once(String key) {
        return Cast.CILLA
                .calls()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Calendars.ofGroup(group))
                .post("/calendar-links");
    }

    private static String errors(String problem) {
        return problem.substring(problem.indexOf("\"errors\""));
    }
}
