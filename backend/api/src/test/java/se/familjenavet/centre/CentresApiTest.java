package se.familjenavet.centre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Open;

@ApiTest
class CentresApiTest {
    private static final String FULL = """
            ,"services":[
             {"service":"MATERNITY_CARE","principal":"REGION","from":"2019-01-01","samePremises":true},
             {"service":"CHILD_HEALTH_CARE","principal":"REGION","from":"2019-01-01","samePremises":true},
             {"service":"OPEN_PRESCHOOL","principal":"MUNICIPALITY","from":"2019-01-01","samePremises":true},
             {"service":"SOCIAL_SERVICES","principal":"MUNICIPALITY","from":"2019-01-01","samePremises":%s}]""";

    @Test
    void without_signing_in_nothing_is_read() {
        Cast.nobody().get("/centres").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void a2_outside_ones_place_a_centre_does_not_exist() {
        String huskvarna = Open.centre("0680", "huskvarna");
        Open.centre("0680", "bankeryd");
        Cast.JENS.calls().get("/centres/" + huskvarna).then().statusCode(404).body("code", equalTo("not-found"));
        Cast.JENS.calls().get("/centres").then().statusCode(200).body("items.slug", contains("bankeryd"));
        Cast.JENS
                .calls()
                .get("/centres?q=huskvarna&total=true")
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        Cast.JONNA.calls().get("/centres/" + huskvarna).then().statusCode(200);
    }

    @Test
    void someone_with_a_role_but_no_centre_may_not_list_centres() {
        Cast.ROOT.calls().get("/centres").then().statusCode(403).body("code", equalTo("not-allowed"));
    }

    @Test
    void a_persons_two_hats_do_not_mix() {
        String tranas = Open.centre("0687", "tranas");
        String aneby = Open.centre("0604", "aneby");
        Cast.TOVA.calls().get("/centres").then().body("items.id", containsInAnyOrder(tranas, aneby));
        Cast.TOVA.calls().get("/centres/" + tranas).then().body("permittedActions", empty());
        Cast.TOVA
                .calls()
                .get("/centres/" + aneby)
                .then()
                .body("permittedActions", contains("EDIT_CENTRE", "EDIT_VISITING_DETAILS"));
    }

    @Test
    void a_machine_needs_the_scope_as_well_as_the_grant() {
        String vetlanda = Open.vetlanda();
        Cast.integrator("centres:read").get("/centres/" + vetlanda).then().statusCode(200);
        Cast.integrator("centres:write").get("/centres/" + vetlanda).then().statusCode(404);
        Cast.integrator("centres:write").get("/centres").then().statusCode(403);
    }

    @Test
    void a_centre_answers_to_another_systems_code() {
        String id = Open.centre(
                "0685", "vetlanda", ",\"externalIdentifiers\":[{\"system\":\"hsa\",\"value\":\"SE0000000000-D0001\"}]");
        Cast.CILLA
                .calls()
                .get("/centres/hsa:SE0000000000-D0001")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        Cast.JENS.calls().get("/centres/hsa:SE0000000000-D0001").then().statusCode(404);
        Cast.CILLA.calls().get("/centres/hsa:SE0000000000-D0002").then().statusCode(404);
        Cast.CILLA.calls().get("/centres/vetlanda").then().statusCode(404);
        Open.centre(
                "0680",
                "huskvarna",
                ",\"externalIdentifiers\":[{\"system\":\"hsa\",\"value\":\"SE0000000000-D0001\"}]");
        Cast.REGINA
                .calls()
                .get("/centres/hsa:SE0000000000-D0001")
                .then()
                .statusCode(409)
                .body("code", equalTo("ambiguous-identifier"));
    }

    @Test
    void r1_the_kind_is_derived_alike_for_one_and_in_lists_and_filters() {
        String full = Open.centre("0685", "full", FULL.formatted("true"));
        String like = Open.centre("0685", "like", FULL.formatted("false"));
        String other = Open.centre("0685", "other");
        for (var kindAndId :
                List.of(List.of("FAMILY_CENTRE", full), List.of("FAMILY_CENTRE_LIKE", like), List.of("OTHER", other))) {
            String kind = kindAndId.get(0);
            Cast.MAGDA.calls().get("/centres/" + kindAndId.get(1)).then().body("kind", equalTo(kind));
            Cast.MAGDA
                    .calls()
                    .get("/centres?kind=" + kind)
                    .then()
                    .body("items.id", contains(kindAndId.get(1)))
                    .body("items[0].kind", equalTo(kind));
        }
        Cast.MAGDA
                .calls()
                .get("/centres/" + like)
                .then()
                .body("kindReasons.service", contains("SOCIAL_SERVICES"))
                .body("kindReasons.reason", contains("OTHER_PREMISES"));
    }

    @Test
    void a_list_is_narrowed_by_each_filter() {
        Open.centre(
                "0685",
                "vetlanda",
                FULL.formatted("true")
                        + ",\"languages\":[\"sv\",\"ar\"],\"sizeClass\":\"LARGE\",\"participation\":{\"from\":\"2020-01-01\"},"
                        + "\"rollOut\":[{\"stage\":\"OFFERING\",\"since\":\"2021-01-01\"}]");
        Open.centre("0680", "huskvarna", ",\"planned\":true");
        for (String filter : List.of(
                "municipality=0685",
                "language=ar",
                "sizeClass=LARGE",
                "participates=true",
                "stage=OFFERING",
                "service=MATERNITY_CARE",
                "status=OPEN",
                "q=VETLANDA",
                "region=06&kind=FAMILY_CENTRE")) {
            Cast.REGINA
                    .calls()
                    .get("/centres?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.slug", contains("vetlanda"));
        }
        for (String filter : List.of("status=PLANNED", "participates=false", "stage=NOT_STARTED", "q=husk")) {
            Cast.REGINA.calls().get("/centres?" + filter).then().body("items.slug", contains("huskvarna"));
        }
    }

    @Test
    void a_filter_that_fits_nothing_gives_an_empty_list() {
        Open.centre("0685", "vetlanda", "");
        Cast.REGINA.calls().get("/centres?q=%25").then().body("items", empty());
        Cast.REGINA.calls().get("/centres?region=18").then().body("items", empty());
    }

    @Test
    void a_list_is_ordered_as_asked_in_swedish() {
        for (String name : List.of("Östra", "Åby", "Ängen", "zebran", "Adam")) {
            Open.post(Cast.REGINA, "{\"municipality\":\"0685\",\"name\":\"" + name + "\",\"validFrom\":\"2020-01-01\"}")
                    .then()
                    .statusCode(201);
        }
        Cast.MAGDA
                .calls()
                .get("/centres?sort=name")
                .then()
                .body("items.name", contains("Adam", "zebran", "Åby", "Ängen", "Östra"));
        Cast.MAGDA.calls().get("/centres?sort=-name&limit=2").then().body("items.name", contains("Östra", "Ängen"));
        Cast.MAGDA.calls().get("/centres?sort=colour").then().statusCode(400);
    }

    @Test
    void pages_by_cursor_give_each_centre_once_in_every_order() {
        for (int i = 0; i < 7; i++) {
            Open.centre(
                    "0685",
                    "central-" + i,
                    i % 2 == 0 ? "" : ",\"rollOut\":[{\"stage\":\"PILOT\",\"since\":\"2021-01-01\"}]");
        }
        for (String sort : List.of("name", "-name", "municipality", "-municipality", "stage", "-stage")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                var page = Cast.MAGDA
                        .calls()
                        .get("/centres?limit=3&sort=" + sort + cursor)
                        .then()
                        .statusCode(200);
                seen.addAll(page.extract().path("items.slug"));
                String next = page.extract().path("next");
                cursor = next == null ? null : "&cursor=" + next;
            } while (cursor != null);
            Assertions.assertEquals(7, seen.size(), sort);
            Assertions.assertEquals(7, seen.stream().distinct().count(), sort);
        }
    }

    @Test
    void a_cursor_is_worth_nothing_to_another_caller_filter_or_order() {
        Open.vetlanda();
        Open.centre("0685", "two");
        var first = Cast.MAGDA
                .calls()
                .get("/centres?limit=1")
                .then()
                .header("Link", startsWith("<http"))
                .extract();
        String cursor = first.path("next");
        Cast.MAGDA
                .calls()
                .get("/centres?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("next", nullValue());
        for (String elsewhere : List.of("&sort=-name", "&q=a", "&sort=stage")) {
            Cast.MAGDA
                    .calls()
                    .get("/centres?limit=1&cursor=" + cursor + elsewhere)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-cursor"));
        }
        Cast.REGINA.calls().get("/centres?limit=1&cursor=" + cursor).then().statusCode(400);
        for (String tampered : List.of("x", "a.b", cursor + "A", "", ".")) {
            Cast.MAGDA.calls().get("/centres?cursor=" + tampered).then().statusCode(400);
        }
    }

    @Test
    void a_total_is_counted_only_when_asked_for() {
        Open.vetlanda();
        Cast.MAGDA.calls().get("/centres").then().body("total", nullValue());
        Cast.MAGDA.calls().get("/centres?total=true").then().body("total", equalTo(1));
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        String id = Open.vetlanda();
        String tag = Open.tag(Cast.CILLA, id);
        Cast.CILLA
                .calls()
                .header("If-None-Match", tag)
                .get("/centres/" + id)
                .then()
                .statusCode(304);
        Cast.CILLA
                .calls()
                .header("If-None-Match", "\"0.other\"")
                .get("/centres/" + id)
                .then()
                .statusCode(200)
                .header("Vary", notNullValue());
    }
}
