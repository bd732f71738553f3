package se.familjenavet.centre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Open;

@ApiTest
class CentreLifeApiTest {
    private static final String NEW = """
            {"municipality":"%s","name":"Ny central","slug":"ny","validFrom":"2020-01-01"}""";

    @Test
    void only_a_regional_lead_opens_centres() {
        for (Cast other : List.of(Cast.MAGDA, Cast.CILLA, Cast.ANALIA, Cast.ROOT)) {
            Open.post(other, NEW.formatted("0685")).then().statusCode(403);
        }
        Open.post(Cast.REGINA, NEW.formatted("0685"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/familjenavet/v1/centres/"))
                .body("permittedActions", contains("EDIT_CENTRE", "CLOSE_CENTRE"));
    }

    @Test
    void a2_another_regions_municipality_is_refused_as_one_that_does_not_exist() {
        for (String elsewhere : List.of("1883", "9999")) {
            Open.post(Cast.REGINA, NEW.formatted(elsewhere))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/municipality"))
                    .body("errors.code", contains("unknown-municipality"));
        }
    }

    @Test
    void a_slug_is_one_municipalitys_own() {
        Open.post(Cast.REGINA, NEW.formatted("0685")).then().statusCode(201);
        Open.post(Cast.REGINA, NEW.formatted("0685")).then().statusCode(409).body("code", equalTo("slug-taken"));
        Open.post(Cast.REGINA, NEW.formatted("0680")).then().statusCode(201);
    }

    @Test
    void a_planned_centre_is_not_public_until_it_opens() {
        String id = Open.centre("0685", "vetlanda", ",\"planned\":true");
        Cast.nobody().get("/public/centres/" + id).then().statusCode(404);
        Cast.REGINA.calls().get("/centres/" + id).then().body("status", equalTo("PLANNED"));
        Open.post(Cast.MAGDA, id, "opening", "{\"on\":\"2026-01-01\"}").then().statusCode(403);
        Open.post(Cast.REGINA, id, "opening", "{\"on\":\"2026-01-01\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        Open.post(Cast.REGINA, id, "opening", "{\"on\":\"2026-01-01\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("centre-already-open"));
        Cast.nobody().get("/public/centres/" + id).then().statusCode(200);
    }

    @Test
    void r2_a_closed_centre_stays_with_those_above_and_its_own_grants_end() {
        String id = Open.vetlanda();
        Cast.CILLA.calls().get("/centres/" + id).then().statusCode(200);
        Open.post(Cast.REGINA, id, "closure", "{\"on\":\"2024-06-30\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("validTo", equalTo("2024-06-30"));
        Cast.CILLA.calls().get("/centres/" + id).then().statusCode(404);
        Cast.CILLA.calls().get("/me").then().body("grants", empty());
        Cast.MAGDA.calls().get("/centres?status=CLOSED").then().body("items.id", contains(id));
        Cast.nobody().get("/public/centres/" + id).then().statusCode(404);
    }

    @Test
    void a_centre_closes_once_and_not_before_it_opened() {
        String id = Open.vetlanda();
        Open.post(Cast.REGINA, id, "closure", "{\"on\":\"2018-01-01\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("centre-dates-crossed"));
        Open.post(Cast.REGINA, id, "closure", "{\"on\":\"2024-06-30\"}").then().statusCode(200);
        Open.post(Cast.REGINA, id, "closure", "{\"on\":\"2024-06-30\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("centre-already-closed"));
    }

    @Test
    void r2_after_its_last_day_a_centre_stays_as_it_was_until_the_closure_is_taken_back() {
        String id = Open.vetlanda();
        Open.post(Cast.REGINA, id, "closure", "{\"on\":\"2024-06-30\"}").then().statusCode(200);
        Open.put(Cast.MAGDA, id, "services", "{\"services\":[]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("centre-already-closed"));
        Cast.MAGDA.calls().get("/centres/" + id).then().body("permittedActions", empty());
        Cast.REGINA.calls().get("/centres/" + id).then().body("permittedActions", contains("REOPEN_CENTRE"));
        Open.delete(Cast.MAGDA, id, "closure").then().statusCode(403);
        Open.delete(Cast.REGINA, id, "closure").then().statusCode(204);
        Open.delete(Cast.REGINA, id, "closure").then().statusCode(422).body("code", equalTo("centre-not-closed"));
        Cast.CILLA.calls().get("/centres/" + id).then().statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    void r2_a_merged_centre_names_the_one_that_goes_on() {
        String old = Open.centre("0680", "bankeryd");
        String successor = Open.centre("0680", "huskvarna");
        Open.post(Cast.REGINA, old, "merger", "{\"into\":\"" + successor + "\",\"on\":\"2024-06-30\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto.id", equalTo(successor));
        Cast.JENS.calls().get("/centres").then().statusCode(403);
        Cast.REGINA.calls().get("/centres?status=MERGED").then().body("items.id", contains(old));
    }

    @Test
    void a2_a_centre_cannot_go_up_into_itself_or_into_one_of_another_region() {
        String old = Open.vetlanda();
        String karlskoga = Open.centre("1883", "karlskoga");
        for (String into : List.of(karlskoga, UUID.randomUUID().toString())) {
            Open.post(Cast.REGINA, old, "merger", "{\"into\":\"" + into + "\",\"on\":\"2024-06-30\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("unknown-centre"));
        }
        Open.post(Cast.REGINA, old, "merger", "{\"into\":\"" + old + "\",\"on\":\"2024-06-30\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("merger-target-unusable"));
    }
}
