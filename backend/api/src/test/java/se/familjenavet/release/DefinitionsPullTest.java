package se.familjenavet.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.audit.Sealer;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Surveys;

/** What the county's system hears of what is asked, and of whom: versions and rounds, as they are now, each once. */
@ApiTest
class DefinitionsPullTest {
    @Inject
    Sealer sealer;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void what_becomes_of_a_round_is_told_as_it_is_now_each_time_once_and_never_that_someone_answered() {
        String round = Rounds.byCode(Cast.JONNA);
        String since = next("/survey-rounds", "0");
        String place = Rounds.place(round);
        Rounds.answers(Rounds.answer(place, Rounds.code(Cast.JONNA, round)))
                .then()
                .statusCode(204);
        told("/survey-rounds", since).body("items", empty());
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(200);
        told("/survey-rounds", since)
                .body("items.id", contains(round))
                .body("items.status", contains("CLOSED"))
                .body("items.figures.answered", contains(1));
        told("/survey-rounds", next("/survey-rounds", since)).body("items", empty());
        told("/survey-rounds", "0").body("items.id", contains(round)).body("items.status", contains("CLOSED"));
        Cast.OREBRO_SYSTEM.calls().get("/survey-rounds?since=0").then().body("items", empty());
    }

    @Test
    void versions_of_surveys_are_told_of_when_they_come_into_use_and_go_out_of_it() {
        String first = Surveys.survey(Cast.REGINA, Surveys.inUse()).path("published");
        String since = next("/survey-versions", "0");
        told("/survey-versions", "0").body("items.id", contains(first)).body("items.status", contains("PUBLISHED"));
        Cast.REGINA
                .calls()
                .header("If-Match", "*")
                .post("/survey-versions/" + first + "/retirement")
                .then()
                .statusCode(200);
        told("/survey-versions", since).body("items.id", contains(first)).body("items.status", contains("RETIRED"));
        told("/survey-versions", "0").body("items.status", contains("RETIRED"));
    }

    private ValidatableResponse told(String list, String since) {
        sealer.seal();
        return Cast.COUNTY_SYSTEM.calls().get(list + "?since=" + since).then().statusCode(200);
    }

    @Test
    void what_is_asked_comes_as_a_file_with_the_codes_of_its_answers_and_rounds_as_another() {
        Surveys.inUse();
        String round = Rounds.byCode(Cast.JONNA);
        file("/survey-versions/export?survey=" + survey())
                .body(startsWith("survey,regionCode,surveyKey,version"))
                .body(containsString("came-again,SINGLE,,,true,Kommer du igen?,1 Ja; 2 Nej,"))
                .body(containsString("why-not,LONG_TEXT,,,false,Vad skulle få dig att komma?,,came-again"));
        file("/survey-rounds/export").body(containsString(round)).body(containsString("06/0680/huskvarna"));
    }

    private static String survey() {
        return Cast.COUNTY_SYSTEM.calls().get("/surveys?limit=100").path("items.find { it.key == 'after-session' }.id");
    }

    private static ValidatableResponse file(String path) {
        return Cast.COUNTY_SYSTEM.calls().accept("text/csv").get(path).then().statusCode(200);
    }

    private String next(String list, String since) {
        return told(list, since).extract().path("next");
    }
}
