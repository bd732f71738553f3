package se.familjenavet.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

@ApiTest
class PlacesApiTest {

    @Test
    void places_are_for_those_who_have_signed_in() {
        Cast.nobody().get("/regions").then().statusCode(401);
        Cast.nobody().get("/municipalities").then().statusCode(401);
    }

    @Test
    void there_are_twenty_one_regions_and_two_hundred_and_ninety_municipalities() {
        Cast.ROOT
                .calls()
                .get("/regions")
                .then()
                .statusCode(200)
                .body("items", hasSize(21))
                .body("next", nullValue());
        Cast.ROOT
                .calls()
                .get("/municipalities?total=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(290));
    }

    @Test
    void a_municipality_is_found_by_its_code_and_lies_in_its_region() {
        Cast.CILLA
                .calls()
                .get("/municipalities/0685")
                .then()
                .statusCode(200)
                .body("name", equalTo("Vetlanda"))
                .body("regionCode", equalTo("06"));
        Cast.CILLA.calls().get("/municipalities?region=06").then().body("items", hasSize(13));
        Cast.CILLA.calls().get("/municipalities/9999").then().statusCode(404);
    }

    @Test
    void municipalities_come_in_swedish_order_page_by_page() {
        String next = Cast.CILLA
                .calls()
                .get("/municipalities?region=18&limit=11")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        Cast.CILLA
                .calls()
                .get("/municipalities?region=18&limit=11&cursor=" + next)
                .then()
                .body("items.name", contains("Örebro"))
                .body("next", nullValue());
    }

    @Test
    void a_region_tells_its_own_words() {
        Cast.CILLA
                .calls()
                .get("/regions/06")
                .then()
                .statusCode(200)
                .body("countyName", equalTo("Jönköpings län"))
                .body("words.childHealthCareShort", equalTo("BVC"));
        Cast.CILLA.calls().get("/regions/99").then().statusCode(404);
        Cast.CILLA.calls().get("/regions/x").then().statusCode(400);
    }
}
