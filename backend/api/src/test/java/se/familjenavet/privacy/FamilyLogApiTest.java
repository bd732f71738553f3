package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** Who read or changed a family's data. */
@ApiTest
class FamilyLogApiTest {
    private String family;

    @BeforeEach
    void register() {
        Openings.all();
        family = Families.registered(Cast.CILLA);
    }

    @Test
    void a6_it_says_who_when_what_and_by_which_grant_the_latest_first() {
        Cast.CILLA.calls().get("/households/" + family).then().statusCode(200);
        log(Cast.PAULA, "")
                .body("items.operation", contains("getHousehold", "createHousehold"))
                .body("items.action", contains("READ", "CREATED"))
                .body("items[0].grants", contains("06/0685/vetlanda/centre-coordinator"))
                .body("items[0].place", equalTo("0685"))
                .body("next", nullValue());
    }

    @Test
    void a6_it_shows_no_other_family_of_the_same_page_and_no_attempt() {
        String other = Families.registered(Cast.CILLA);
        Cast.CILLA.calls().get("/households").then().statusCode(200);
        Cast.JONNA.calls().get("/households/" + family).then().statusCode(404);
        log(Cast.PAULA, "")
                .body("items.operation", contains("listHouseholds", "createHousehold"))
                .body("items.action", everyItem(oneOf("READ", "CREATED")))
                .body(not(containsString(other)));
    }

    @Test
    void a6_what_was_read_from_another_municipality_is_in_it_too() {
        ObjectNode joint = Groups.meetingToday(Cast.JONNA).put("capacity", 3);
        joint.putArray("partners").add(Groups.centreOf(Cast.CILLA));
        String group = Groups.opened(Cast.JONNA, joint);
        Families.enrolled(Cast.CILLA, group, family);
        Cast.JONNA.calls().get("/households/" + family).then().statusCode(200);
        log(Cast.PAULA, "").body("items[0].operation", equalTo("getHousehold")).body("items[0].place", equalTo("06"));
    }

    @Test
    void a6_it_is_paged_by_key() {
        for (int i = 0; i < 4; i++) {
            Cast.CILLA.calls().get("/households/" + family).then().statusCode(200);
        }
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ExtractableResponse<Response> page =
                    log(Cast.PAULA, "?limit=2" + cursor).extract();
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(5, ids.stream().distinct().count());
        assertEquals(5, ids.size());
    }

    @Test
    void a9_nobody_reads_it_but_who_watches_over_its_own_controller() {
        for (Cast stranger : List.of(Cast.PETRA, Cast.ADAM, Cast.ORVAR, Cast.CILLA, Cast.REGINA)) {
            stranger.calls()
                    .get("/privacy-families/" + family + "/audit-entries")
                    .then()
                    .statusCode(404);
        }
        log(Cast.PAULA, "").body("items", hasSize(1));
    }

    private ValidatableResponse log(Cast who, String query) {
        return who.calls()
                .get("/privacy-families/" + family + "/audit-entries" + query)
                .then()
                .statusCode(200);
    }
}
