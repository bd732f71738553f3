package se.familjenavet.centre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Open;

@ApiTest
class CentreEditsApiTest {
    private static final String MERGE_PATCH = "application/merge-patch+json;charset=UTF-8";
    private static final String VISITING = """
            {"contact":{"function":"Receptionen","phone":"0980-319 200"},"openingHoursNote":"Stängt i juli.",
             "openingHours":[{"weekday":"MONDAY","opens":"08:00","closes":"16:30"}],"languages":["sv","ar"]}""";

    @Test
    void without_the_version_nothing_is_changed() {
        String id = Open.vetlanda();
        patch(Cast.MAGDA, id, null, "{\"name\":\"Nytt\"}")
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));
        Cast.MAGDA.calls().get("/centres/" + id).then().body("name", equalTo("Centralen vetlanda"));
    }

    @Test
    void with_an_old_version_nothing_is_changed() {
        String id = Open.vetlanda();
        String tag = Open.tag(Cast.MAGDA, id);
        patch(Cast.MAGDA, id, tag, "{\"name\":\"Första\"}").then().statusCode(200);
        for (String stale : List.of(tag, "W/" + tag, "nonsense", "\"99.x\"")) {
            patch(Cast.MAGDA, id, stale, "{\"name\":\"Andra\"}")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
        }
        Cast.MAGDA.calls().get("/centres/" + id).then().body("name", equalTo("Första"));
    }

    @Test
    void of_twenty_who_edit_the_same_version_at_once_one_gets_through() {
        String id = Open.vetlanda();
        String tag = Open.tag(Cast.MAGDA, id);
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Integer> answers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> patch(Cast.MAGDA, id, tag, "{\"name\":\"Nummer " + i + "\"}")
                                    .statusCode(),
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            Assertions.assertEquals(
                    1, answers.stream().filter(status -> status == 200).count(), answers::toString);
            Assertions.assertEquals(
                    19, answers.stream().filter(status -> status == 412).count(), answers::toString);
        }
    }

    @Test
    void a_change_of_a_part_raises_the_version_of_the_centre() {
        String id = Open.vetlanda();
        String before = Open.tag(Cast.CILLA, id);
        Open.put(Cast.CILLA, id, "visiting-details", VISITING).then().statusCode(200);
        patch(Cast.MAGDA, id, before, "{\"name\":\"Nytt\"}").then().statusCode(412);
    }

    @Test
    void what_changes_nothing_raises_no_version() {
        String id =
                Open.centre("0685", "vetlanda", ",\"externalIdentifiers\":[{\"system\":\"enhet\",\"value\":\"7\"}]");
        Open.put(Cast.CILLA, id, "visiting-details", VISITING).then().statusCode(200);
        String tag = Open.tag(Cast.MAGDA, id);
        patch(Cast.MAGDA, id, tag, "{}").then().statusCode(200).header("ETag", equalTo(tag));
        patch(Cast.MAGDA, id, tag, "{\"sizeClass\":\"SMALL\"}").then().header("ETag", equalTo(tag));
    }

    @Test
    void a_version_fetched_by_one_person_serves_in_another_language_too() {
        String id = Open.vetlanda();
        String tag = Cast.REGINA
                .calls()
                .header("Accept-Language", "en")
                .get("/centres/" + id)
                .header("ETag");
        patch(Cast.MAGDA, id, tag, "{\"name\":\"Nytt\"}").then().statusCode(200);
    }

    @Test
    void a_coordinator_sees_the_centre_but_may_not_change_its_services() {
        String id = Open.vetlanda();
        Open.put(Cast.CILLA, id, "services", "{\"services\":[]}")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
        Open.put(Cast.GUSTAV, id, "visiting-details", VISITING).then().statusCode(403);
        Open.put(Cast.ANALIA, id, "services", "{\"services\":[]}").then().statusCode(403);
    }

    @Test
    void a2_a_stranger_gets_the_same_answer_for_a_change_as_for_a_read() {
        String id = Open.vetlanda();
        for (Cast stranger : List.of(Cast.JENS, Cast.TOVA, Cast.KARIN, Cast.ORVAR, Cast.ROOT)) {
            Open.put(stranger, id, "services", "{\"services\":[]}").then().statusCode(404);
            patch(stranger, id, null, "{\"name\":\"Min nu\"}").then().statusCode(404);
        }
    }

    @Test
    void a_merge_patch_changes_what_is_sent_and_nothing_else() {
        String id = Open.centre(
                "0685",
                "vetlanda",
                ",\"address\":{\"street\":\"Storgatan 1\",\"postalCode\":\"574 31\",\"city\":\"Vetlanda\"},\"sizeClass\":\"LARGE\"");
        patch(Cast.MAGDA, id, "*", "{\"address\":{\"street\":\"Lillgatan 2\"}}")
                .then()
                .statusCode(200)
                .body("address", equalTo(Map.of("street", "Lillgatan 2", "postalCode", "574 31", "city", "Vetlanda")))
                .body("sizeClass", equalTo("LARGE"));
        patch(Cast.MAGDA, id, "*", "{\"address\":null}").then().statusCode(200).body("address", nullValue());
        patch(Cast.MAGDA, id, "*", "{\"name\":null}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
        patch(Cast.MAGDA, id, "*", "[]").then().statusCode(400);
    }

    @Test
    void fields_that_belong_to_others_are_refused_by_name() {
        String id = Open.vetlanda();
        for (String field : List.of("slug", "municipality", "id", "validTo", "kind", "version", "colour")) {
            patch(Cast.MAGDA, id, "*", "{\"" + field + "\":\"x\"}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + field))
                    .body("errors[0].code", equalTo("unknown-field"));
        }
    }

    @Test
    void a_coordinator_changes_how_the_centre_receives_visitors() {
        String id = Open.vetlanda();
        Open.put(Cast.CILLA, id, "visiting-details", VISITING)
                .then()
                .statusCode(200)
                .body("contact.function", equalTo("Receptionen"))
                .body("openingHours[0].opens", equalTo("08:00"))
                .body("languages", contains("sv", "ar"));
    }

    @Test
    void everything_wrong_is_told_at_once_with_where() {
        String id = Open.vetlanda();
        Open.put(Cast.CILLA, id, "visiting-details", """
                        {"contact":{"function":"","email":"nej","phone":"ring"},"languages":["SVENSKA"],
                         "openingHours":[{"weekday":"MONDAY","opens":"08:00"}]}""")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/contact/function",
                                "/contact/email",
                                "/contact/phone",
                                "/languages/0",
                                "/openingHours/0/closes"));
    }

    @Test
    void services_roll_out_and_participation_are_replaced_whole() {
        String id = Open.vetlanda();
        Open.put(Cast.MAGDA, id, "services", """
                        {"services":[{"service":"OPEN_PRESCHOOL","principal":"MUNICIPALITY","from":"2020-01-01","samePremises":true}]}""")
                .then()
                .statusCode(200)
                .body("services.service", contains("OPEN_PRESCHOOL"));
        Open.put(Cast.MAGDA, id, "roll-out", "{\"steps\":[{\"stage\":\"PREPARING\",\"since\":\"2021-01-01\"}]}")
                .then()
                .statusCode(200)
                .body("rollOut.stage", equalTo("PREPARING"));
        Open.put(
                        Cast.MAGDA,
                        id,
                        "participation",
                        "{\"participation\":{\"from\":\"2021-01-01\"},\"agreement\":{\"date\":\"2021-01-01\"}}")
                .then()
                .statusCode(200)
                .body("participation.from", equalTo("2021-01-01"));
        Open.put(Cast.MAGDA, id, "services", "{\"services\":[]}")
                .then()
                .statusCode(200)
                .body("services", equalTo(List.of()));
    }

    @Test
    void a_service_gets_its_last_day_and_loses_it_again_and_stays_one() {
        String id = Open.vetlanda();
        String service =
                "{\"service\":\"OPEN_PRESCHOOL\",\"principal\":\"MUNICIPALITY\",\"from\":\"2020-01-01\",\"samePremises\":true";
        for (String to : new String[] {null, "2024-12-31", "2025-12-31", null}) {
            String body = "{\"services\":[" + service + (to == null ? "}]}" : ",\"to\":\"" + to + "\"}]}");
            Open.put(Cast.MAGDA, id, "services", body).then().statusCode(200);
            Cast.MAGDA.calls().get("/centres/" + id).then().statusCode(200).body("services.to", contains(to));
        }
    }

    @Test
    void a_code_that_another_centre_of_the_municipality_has_is_refused() {
        String code = "{\"externalIdentifiers\":[{\"system\":\"enhet\",\"value\":\"7\"}]}";
        String one = Open.vetlanda();
        String two = Open.centre("0685", "two");
        String elsewhere = Open.centre("0680", "huskvarna");
        patch(Cast.MAGDA, one, "*", code).then().statusCode(200);
        patch(Cast.MAGDA, two, "*", code).then().statusCode(409).body("code", equalTo("identifier-taken"));
        patch(Cast.REGINA, elsewhere, "*", code).then().statusCode(200);
    }

    @Test
    void an_integrator_changes_its_municipalitys_centres_with_the_right_scope() {
        String id = Open.vetlanda();
        String elsewhere = Open.centre("0680", "huskvarna");
        for (String scope : List.of("centres:read", "centres:read centres:write")) {
            int expected = scope.contains("write") ? 200 : 403;
            Cast.integrator(scope)
                    .contentType(MERGE_PATCH)
                    .header("If-Match", "*")
                    .body("{\"name\":\"Från ett annat system\"}")
                    .patch("/centres/" + id)
                    .then()
                    .statusCode(expected);
        }
        Cast.integrator("centres:read centres:write")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"name\":\"Inte vår\"}")
                .patch("/centres/" + elsewhere)
                .then()
                .statusCode(404);
    }

    @Test
    void the_web_app_is_told_what_each_person_may_do() {
        String id = Open.vetlanda();
        Cast.CILLA.calls().get("/centres/" + id).then().body("permittedActions", contains("EDIT_VISITING_DETAILS"));
        Cast.REGINA.calls().get("/centres/" + id).then().body("permittedActions", hasItem("CLOSE_CENTRE"));
        Cast.MAGDA.calls().get("/centres/" + id).then().body("permittedActions", not(hasItem("CLOSE_CENTRE")));
    }

    private static Response patch(Cast who, String id, String tag, String body) {
        var request = who.calls().contentType(MERGE_PATCH).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).patch("/centres/" + id);
    }
}
