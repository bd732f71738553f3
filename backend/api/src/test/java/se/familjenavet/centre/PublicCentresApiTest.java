package se.familjenavet.centre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Open;

@ApiTest
class PublicCentresApiTest {

    @Test
    void a11_everyone_reads_open_centres_and_only_what_is_published() {
        String id = Open.centre(
                "0685",
                "vetlanda",
                ",\"contact\":{\"function\":\"Receptionen\"},\"openingHours\":[{\"weekday\":\"TUESDAY\",\"opens\":\"09:00\",\"closes\":\"12:00\"}],"
                        + "\"agreement\":{\"date\":\"2024-01-01\"},\"externalIdentifiers\":[{\"system\":\"enhet\",\"value\":\"7\"}]");
        Cast.nobody()
                .get("/public/centres/" + id)
                .then()
                .statusCode(200)
                .body("openingHours[0].weekday", equalTo("TUESDAY"))
                .body("contact.function", equalTo("Receptionen"))
                .body("$", Matchers.not(Matchers.hasKey("agreement")))
                .body(
                        "keySet()",
                        equalTo(Set.of(
                                "id",
                                "name",
                                "region",
                                "municipality",
                                "kind",
                                "services",
                                "address",
                                "position",
                                "contact",
                                "openingHours",
                                "openingHoursNote",
                                "languages",
                                "targetAge")));
    }

    @Test
    void centres_are_found_by_municipality_language_and_name() {
        Open.centre("0685", "vetlanda", ",\"languages\":[\"sv\",\"ti\"]");
        Open.centre("1883", "karlskoga");
        for (String filter : new String[] {"municipality=0685", "region=06", "language=ti", "q=vetl"}) {
            Cast.nobody()
                    .get("/public/centres?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        Cast.nobody().get("/public/municipalities").then().body("items.code", contains("1883", "0685"));
        Cast.nobody().get("/public/municipalities?region=18").then().body("items.name", contains("Karlskoga"));
    }

    @Test
    void pages_follow_on_for_those_who_have_not_signed_in() {
        Open.vetlanda();
        Open.centre("0685", "two");
        String next = Cast.nobody()
                .get("/public/centres?limit=1")
                .then()
                .body("next", notNullValue())
                .extract()
                .path("next");
        Cast.nobody()
                .get("/public/centres?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Cast.nobody()
                .get("/public/centres?limit=1&region=06&cursor=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void a_closed_or_planned_or_later_centre_is_in_no_public_list() {
        Open.centre("0685", "planned", ",\"planned\":true");
        Open.post(Cast.REGINA, "{\"municipality\":\"0685\",\"name\":\"Sen\",\"validFrom\":\"2099-01-01\"}");
        String closed = Open.centre("0685", "closed");
        Open.post(Cast.REGINA, closed, "closure", "{\"on\":\"2020-01-01\"}")
                .then()
                .statusCode(200);
        Cast.nobody().get("/public/centres").then().body("items", empty());
        Cast.nobody().get("/public/municipalities").then().body("items", empty());
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        Cast.nobody().get("/public/centres/nothing").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
