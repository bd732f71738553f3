package se.familjenavet.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Open;

@ApiTest
class MeApiTest {
    private static final String[] OF_A_LEADER = {
        "READ_CENTRES",
        "READ_PROGRAMME",
        "READ_GROUPS",
        "READ_GROUP_LEADERS",
        "REPORT_SESSION",
        "SHARE_CALENDAR",
        "READ_PARTICIPANTS",
        "MARK_ATTENDANCE",
        "READ_ROUNDS",
        "HAND_OUT_SURVEY",
        "READ_SURVEYS"
    };

    private static final String[] OF_A_COORDINATOR = {
        "READ_CENTRES",
        "EDIT_VISITING_DETAILS",
        "READ_STAFF",
        "EDIT_STAFF",
        "READ_PROGRAMME",
        "READ_GROUPS",
        "EDIT_GROUPS",
        "READ_GROUP_LEADERS",
        "NAME_LEADERS",
        "REPORT_SESSION",
        "SHARE_CALENDAR",
        "READ_FAMILIES",
        "READ_CONTACT",
        "EDIT_FAMILIES",
        "MERGE_FAMILIES",
        "MOVE_FAMILIES",
        "READ_PARTICIPANTS",
        "MARK_ATTENDANCE",
        "SEND_MESSAGES",
        "READ_MESSAGES",
        "RETRY_MESSAGE",
        "READ_MESSAGE_TEMPLATES",
        "READ_ROUNDS",
        "EDIT_ROUNDS",
        "HAND_OUT_SURVEY",
        "ENTER_ANSWERS",
        "READ_SURVEYS",
        "READ_RESULTS",
        "READ_INDICATORS",
        "READ_LIVE_FIGURES"
    };

    @Test
    void nobody_is_nobody() {
        Cast.nobody().get("/me").then().statusCode(401);
    }

    @Test
    void a_person_reads_their_grants_with_the_names_of_places() {
        String id = Open.vetlanda();
        Cast.CILLA
                .calls()
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("cilla"))
                .body("grants", hasSize(1))
                .body("grants[0].role", equalTo("CENTRE_COORDINATOR"))
                .body("grants[0].place.centreId", equalTo(id))
                .body("grants[0].place.municipalityName", equalTo("Vetlanda"))
                .body("permittedActions", contains(OF_A_COORDINATOR));
    }

    @Test
    void a_grant_on_a_place_that_does_not_exist_is_ignored() {
        Cast.CILLA
                .calls()
                .get("/me")
                .then()
                .statusCode(200)
                .body("grants", empty())
                .body("permittedActions", empty());
    }

    @Test
    void two_hats_are_two_grants_with_their_own_permissions() {
        Open.centre("0687", "tranas");
        Cast.TOVA
                .calls()
                .get("/me")
                .then()
                .body("grants.role", contains("MUNICIPAL_LEAD", "GROUP_LEADER"))
                .body(
                        "grants[0].permittedActions",
                        contains(
                                "READ_CENTRES",
                                "EDIT_CENTRE",
                                "EDIT_VISITING_DETAILS",
                                "READ_STAFF",
                                "READ_EVENTS",
                                "READ_PROGRAMME",
                                "READ_GROUPS",
                                "READ_GROUP_LEADERS",
                                "READ_MESSAGE_TEMPLATES",
                                "READ_ROUNDS",
                                "READ_SURVEYS",
                                "READ_RESULTS",
                                "READ_INDICATORS",
                                "EDIT_ANNOTATIONS"))
                .body("grants[1].permittedActions", contains(OF_A_LEADER));
    }

    @Test
    void a_platform_admin_has_a_grant_without_a_place() {
        Cast.ROOT
                .calls()
                .get("/me")
                .then()
                .statusCode(200)
                .body("grants[0].role", equalTo("PLATFORM_ADMIN"))
                .body("grants[0].place", nullValue());
    }
}
