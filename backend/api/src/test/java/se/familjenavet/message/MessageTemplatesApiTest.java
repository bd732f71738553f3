package se.familjenavet.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** A region's own words in letters. */
@ApiTest
class MessageTemplatesApiTest {
    private static final String ENROLLED = "/message-templates/ENROLLED?region=06&language=sv";
    private static final String WORDS =
            "{\"subject\":\"Välkomna till {{group}}\",\"text\":\"Kära {{firstName}}! {{link}}\"}";

    @Inject
    PostOffice office;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void only_the_regional_lead_writes_and_another_region_has_none() {
        Cast.nobody().get(ENROLLED).then().statusCode(401);
        Cast.KARIN.calls().get(ENROLLED).then().statusCode(404);
        put(Cast.KARIN, "*", WORDS).then().statusCode(404);
        put(Cast.JONNA, "*", WORDS).then().statusCode(403);
        put(Cast.REGINA, null, WORDS).then().statusCode(428);
        put(Cast.REGINA, "\"7.x\"", WORDS).then().statusCode(412);
        Cast.REGINA.calls().get("/message-templates/HUR?region=06").then().statusCode(400);
        Cast.REGINA.calls().get("/message-templates").then().statusCode(400);
    }

    @Test
    void fields_that_the_letter_does_not_have_are_refused_with_a_pointer() {
        put(Cast.REGINA, "*", "{\"subject\":\"Hej {{email}}\",\"text\":\"Hej\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", contains("/subject", "/text"))
                .body("errors.code", contains("unknown-letter-field", "link-missing"))
                .body("errors[0].detail", equalTo("Fältet email finns inte i det här mejlet."));
        put(Cast.REGINA, "*", "{\"subject\":\"Hej\\nBcc: x\",\"text\":\"{{link}}\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void letters_are_written_in_the_regions_own_words_until_they_are_taken_back() {
        put(Cast.REGINA, "\"0.x\"", WORDS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("own", equalTo(true));
        assertEquals("Välkomna till Babysång", letter());
        put(Cast.REGINA, "\"0.x\"", WORDS).then().statusCode(412);
        Groups.send(Cast.REGINA, "DELETE", ENROLLED, "\"1.x\"", null).then().statusCode(204);
        Cast.JONNA.calls().get(ENROLLED).then().statusCode(200).body("own", equalTo(false));
        put(Cast.REGINA, "\"0.x\"", WORDS).then().statusCode(412);
        assertEquals("Du har plats i Babysång", letter());
    }

    @Test
    void our_words_in_a_language_that_nobody_has_read_say_so_until_the_region_writes_its_own() {
        String arabic = ENROLLED.replace("language=sv", "language=ar");
        Cast.JONNA.calls().get(ENROLLED).then().body("reviewed", equalTo(true));
        Cast.JONNA.calls().get(arabic).then().body("reviewed", equalTo(false)).body("writtenIn", equalTo("ar"));
        Groups.send(Cast.REGINA, "PUT", arabic, "*", WORDS)
                .then()
                .statusCode(200)
                .body("reviewed", equalTo(true));
    }

    @Test
    void all_kinds_are_listed_and_a_language_without_words_shows_the_nearest() {
        Cast.JONNA
                .calls()
                .get("/message-templates?region=06&language=so")
                .then()
                .statusCode(200)
                .body("items", hasSize(MessageKind.values().length))
                .body("items[0].writtenIn", equalTo("sv"))
                .body("items[0].own", equalTo(false));
    }

    @Test
    void a_preview_shows_the_letter_of_nobody() {
        Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .body(WORDS)
                .post("/message-templates/ENROLLED/previews?region=06&language=sv")
                .then()
                .statusCode(200)
                .body("subject", equalTo("Välkomna till Väntar barn i mars"))
                .body("text", containsString("Kära Alva!"))
                .body("text", not(containsString("{{")));
    }

    private String letter() {
        String email = Families.email();
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0")).put("email", email);
        String group = Groups.opened(
                Cast.JONNA, Groups.meetingOnce(Groups.centreOf(Cast.JONNA), 30).put("name", "Babysång"));
        Families.enrolled(Cast.JONNA, group, Families.registered(Cast.JONNA, household));
        return office.mailTo(email).getFirst().subject();
    }

    private static Response put(Cast who, String tag, String body) {
        return Groups.send(who, "PUT", ENROLLED, tag, body);
    }
}
