package se.familjenavet.group;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Calendars;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.trace.Heard;

/** That a link to a calendar is known to those who were given it, and to nobody else. */
@ApiTest
class CalendarSecretTest {
    private static final String CANCELLATION = "{\"reason\":\"LEADER_AWAY\",\"note\":\"Hemlig anledning\"}";

    private String vetlanda;

    @BeforeEach
    void open() {
        vetlanda = Openings.all().id("vetlanda").toString();
    }

    @Test
    void what_a_program_has_already_is_not_sent_again() {
        String group = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 30));
        String path = Calendars.path(Cast.CILLA, Calendars.ofGroup(group));
        String tag = Cast.nobody().get(path).header("ETag");
        Cast.nobody().header("If-None-Match", tag).get(path).then().statusCode(304);
        Groups.move(Cast.CILLA, group, "cancellation", CANCELLATION).then().statusCode(200);
        Cast.nobody()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void no_cache_keeps_a_calendar_that_may_be_revoked_and_no_page_learns_its_address() {
        String path = Calendars.path(Cast.CILLA, Calendars.ofCentre(vetlanda));
        Cast.nobody()
                .get(path)
                .then()
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer");
        Cast.nobody().get(path + "x").then().header("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "huge", "almost", "revoked", "019aa4f0-ffff-7fff-bfff-0123456789ab", "%C3%A5", "..%2F"})
    void an_address_that_leads_nowhere_is_answered_alike_whatever_it_was(String secret) {
        var link = Calendars.shared(Cast.CILLA, Calendars.ofCentre(vetlanda));
        String address = link.path("address");
        String own = address.substring(address.lastIndexOf('/') + 1);
        if (secret.equals("revoked")) {
            Groups.send(Cast.CILLA, "DELETE", "/calendar-links/" + link.path("id"), "*", null)
                    .then()
                    .statusCode(204);
        }
        String tried =
                switch (secret) {
                    case "huge" -> "a".repeat(3000);
                    case "almost" -> own.substring(0, 42) + (own.endsWith("A") ? "E" : "A");
                    case "revoked" -> own;
                    default -> secret;
                };
        RestAssured.given()
                .urlEncodingEnabled(false)
                .get("/familjenavet/v1/public/calendars/" + tried)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("instance", equalTo("/familjenavet/v1/public/calendars/***"));
    }

    @Test
    void the_secret_of_a_calendar_is_in_no_log_and_no_metric() {
        String secret;
        try (Heard heard = Heard.listening()) {
            secret = Calendars.secret(Cast.CILLA, Calendars.ofCentre(vetlanda));
            String path = "/public/calendars/" + secret;
            Cast.nobody().get(path).then().statusCode(200);
            Cast.CILLA.calls().get(path).then().statusCode(200);
            Cast.nobody().get(path + "/x").then().statusCode(404);
            Cast.nobody().delete(path).then().statusCode(405);
            Cast.nobody().get(path + "?x=1").then().statusCode(400);
            Cast.nobody().accept("application/json").get(path).then().statusCode(406);
            Browser.await(() -> heard.lines().stream()
                            .filter(line -> line.startsWith("access "))
                            .count()
                    >= 7);
            heard.lines().forEach(line -> assertFalse(line.contains(secret), line));
        }
        String metrics = RestAssured.get(
                        "http://localhost:" + LocalStack.forTests().managementPort() + "/q/metrics")
                .asString();
        assertFalse(metrics.contains(secret), metrics);
    }
}
