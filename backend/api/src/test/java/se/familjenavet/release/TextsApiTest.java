package se.familjenavet.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Toolboxes;

/** What was written in a round: read by the region, masked, and quoted by consent alone. */
@ApiTest
class TextsApiTest {
    private static final String VETLANDA = "06/0685/vetlanda";

    @Inject
    TestRounds rounds;

    @BeforeEach
    void open() {
        Openings.all();
        Toolboxes.theme("06", "lyhord-omsorg");
    }

    @Test
    void r22_what_one_wrote_is_tied_to_no_row_and_told_only_by_consent() {
        UUID round = writtenRound();
        assertEquals(
                List.of("0"),
                Database.read("select count(*) from survey_response where answers -> 'best' is not null"));
        Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-responses")
                .then()
                .statusCode(200)
                .body("items.answers.best", everyItem(nullValue()));
        Cast.CILLA.calls().get("/survey-texts").then().statusCode(403);
        Cast.ORVAR.calls().get("/survey-texts/" + text("Anna lyssnade")).then().statusCode(404);
        moderate(text("Säg inget"), "{\"status\":\"PUBLISHED\"}", 422);
        correct(TestRounds.releaseOf(round), 422);
        Cast.REGINA.calls().get("/survey-quotes").then().statusCode(200).body("items", empty());
    }

    @Test
    void r20_a_masked_text_comes_with_a_new_release_and_figures_stay_as_they_were() {
        UUID round = writtenRound();
        String release = TestRounds.releaseOf(round);
        String decided = "{\"status\":\"PUBLISHED\",\"masked\":\"[Namn] lyssnade\",\"themes\":[\"lyhord-omsorg\"]}";
        moderate(text("Anna lyssnade"), decided, 200);
        quotes().body("items", empty());
        correct(release, 201);
        quotes().body("items.text", contains("[Namn] lyssnade"))
                .body("items.themes[0]", contains("lyhord-omsorg"))
                .body("items.releaseNumber", everyItem(equalTo(2)));
        correct(release, 409);
        correct(TestRounds.releaseOf(round), 422);
        Cast.REGINA.calls().get("/survey-releases/" + release).then().body("status", equalTo("REPLACED"));
        Cast.CILLA
                .calls()
                .get("/survey-results?gender=ALL&question=more-secure")
                .then()
                .body("items", hasSize(1))
                .body("items[0].answers", equalTo(13))
                .body("items[0].releaseNumber", equalTo(2));
    }

    @Test
    void r22_of_too_few_nobody_is_quoted() {
        UUID round = rounds.open(VETLANDA, VETLANDA);
        rounds.answer(round, VETLANDA, List.of("{\"more-secure\":3,\"best\":\"Anna lyssnade\",\"quote\":1}"));
        rounds.close(round);
        moderate(text("Anna lyssnade"), "{\"status\":\"PUBLISHED\"}", 422);
        moderate(text("Anna lyssnade"), "{\"status\":\"WITHHELD\",\"themes\":[\"lyhord-omsorg\"]}", 200);
        Cast.REGINA
                .calls()
                .get("/survey-texts?theme=lyhord-omsorg&status=WITHHELD&question=best&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].tellable", equalTo(false))
                .body("items[0].masked", nullValue());
    }

    @Test
    void a_text_speaks_of_themes_that_the_region_has_each_once() {
        writtenRound();
        String text = text("Anna lyssnade");
        moderate(text, "{\"themes\":[\"lyhord-omsorg\",\"nagot-annat\"]}", 400)
                .body("errors.pointer", contains("/themes/1"))
                .body("errors.code", contains("unknown-theme"));
        moderate(text, "{\"themes\":[\"lyhord-omsorg\",\"lyhord-omsorg\"]}", 400)
                .body("errors.code", contains("repeated"));
        moderate(text, "{\"themes\":[\"lyhord-omsorg\"]}", 200).body("themes", contains("lyhord-omsorg"));
    }

    private UUID writtenRound() {
        UUID round = rounds.open(VETLANDA, VETLANDA);
        rounds.answer(round, VETLANDA, Collections.nCopies(11, TestRounds.secure(4)));
        rounds.answer(
                round,
                VETLANDA,
                List.of(
                        "{\"more-secure\":3,\"best\":\"Anna lyssnade\",\"quote\":1}",
                        "{\"more-secure\":2,\"best\":\"Säg inget\",\"quote\":2}"));
        rounds.close(round);
        return round;
    }

    private static ValidatableResponse quotes() {
        return Cast.CILLA.calls().get("/survey-quotes").then().statusCode(200);
    }

    private static String text(String words) {
        return Database.read("select id from survey_text where text = ?", words).getFirst();
    }

    private static ValidatableResponse moderate(String text, String patch, int status) {
        return Cast.REGINA
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch("/survey-texts/" + text)
                .then()
                .statusCode(status);
    }

    private static void correct(String release, int status) {
        Cast.REGINA
                .calls()
                .post("/survey-releases/" + release + "/corrections")
                .then()
                .statusCode(status);
    }
}
