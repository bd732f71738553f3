package se.familjenavet.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Surveys;

@ApiTest
class SurveyVersionsApiTest {
    private static final String TOLD =
            "select type from event_told where about = cast(? as uuid) and place_code = '06'";

    @Test
    void a_version_is_written_by_its_regions_lead_alone() {
        Openings.all();
        String version = Surveys.publishedOf(Surveys.inUse());
        String draft = Surveys.draftOf(Surveys.begun(Cast.REGINA, "06", "another"));
        for (Cast colleague : List.of(Cast.ANALIA, Cast.MAGDA, Cast.CILLA, Cast.GUSTAV)) {
            Surveys.version(colleague, version).then().statusCode(200).body("permittedActions", empty());
            Surveys.move(colleague, version, "retirement").then().statusCode(403);
            Surveys.rewrite(colleague, version, Surveys.content()).then().statusCode(403);
            Surveys.version(colleague, draft).then().statusCode(404);
            Surveys.publish(colleague, draft).then().statusCode(404);
            Surveys.rewrite(colleague, draft, Surveys.content()).then().statusCode(404);
        }
        Surveys.version(Cast.ORVAR, version).then().statusCode(404);
        Surveys.move(Cast.ORVAR, version, "retirement").then().statusCode(404);
    }

    @Test
    void nothing_is_written_in_a_published_version() {
        String version = Surveys.publishedOf(Surveys.inUse());
        for (Response answer : List.of(
                Surveys.rewrite(Cast.REGINA, version, Surveys.content()),
                Surveys.discard(Cast.REGINA, version),
                Surveys.publish(Cast.REGINA, version))) {
            answer.then().statusCode(422).body("code", equalTo("version-not-draft"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update survey_version set content = '{}' where id = '%s'",
                "update survey_version set status = 'DRAFT', published_on = null where id = '%s'",
                "update survey_version set number = 7 where id = '%s'"
            })
    void the_database_itself_refuses_to_change_a_published_version(String change) throws SQLException {
        String version = Surveys.publishedOf(Surveys.inUse());
        try (Connection owner = Database.asSuperuser()) {
            SQLException refusal = assertThrows(
                    SQLException.class, () -> owner.createStatement().executeUpdate(change.formatted(version)));
            assertTrue(refusal.getMessage().contains("a published version never changes"), refusal.getMessage());
        }
    }

    @Test
    void a_survey_with_a_branch_loop_is_refused_with_its_place_and_stays_as_it_was() {
        String draft = Surveys.draftOf(Surveys.begun());
        ObjectNode loop = Surveys.content();
        ObjectNode first = (ObjectNode) loop.at("/questions/0");
        first.putObject("visibleIf")
                .put("question", "came-again")
                .putArray("anyOf")
                .add(1);
        Surveys.rewrite(Cast.REGINA, draft, loop)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/questions/0/visibleIf/question"))
                .body("errors.code", contains("condition-not-earlier"))
                .body("errors.detail", contains("En fråga kan bara hänga på en som kommer före den."));
        assertEquals(Surveys.content(), contentOf(draft));
    }

    @Test
    void a_fixed_question_in_other_words_is_refused() {
        String draft = Surveys.draftOf(Surveys.begun());
        ObjectNode content = Surveys.content();
        ArrayNode questions = (ArrayNode) content.get("questions");
        ObjectNode fixed = (ObjectNode) item();
        questions.add(fixed);
        Surveys.rewrite(Cast.REGINA, draft, content).then().statusCode(200);
        ((ObjectNode) fixed.get("text")).put("sv", "Visst blev du tryggare?");
        Surveys.rewrite(Cast.REGINA, draft, content)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/questions/2"))
                .body("errors.code", contains("item-fixed"));
    }

    private static JsonNode item() {
        return Programmes.read(Cast.REGINA.calls().get("/survey-items").asString())
                .at("/items/0/question")
                .deepCopy();
    }

    @Test
    void what_a_version_lacks_is_named_when_it_is_published() {
        String draft = Surveys.draftOf(Surveys.begun());
        ObjectNode content = Surveys.content();
        ((ObjectNode) content.get("title")).put("so", "Sidee bay ahayd?");
        ((ArrayNode) content.get("questions")).add(item());
        Surveys.rewrite(Cast.REGINA, draft, content).then().statusCode(200);
        Surveys.publish(Cast.REGINA, draft)
                .then()
                .statusCode(422)
                .body("code", equalTo("survey-incomplete"))
                .body("errors.pointer", contains("/questions/2/text/so"));
        Surveys.version(Cast.REGINA, draft).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void what_falls_back_on_swedish_is_named_and_published_all_the_same() {
        String draft = Surveys.draftOf(Surveys.begun());
        Surveys.publish(Cast.REGINA, draft)
                .then()
                .statusCode(200)
                .body("gaps.language", contains("en"))
                .body("gaps[0].pointers", contains("/questions/1/text", "/helpLines/0/text"));
    }

    @Test
    void a_new_version_takes_the_place_of_the_one_in_use_and_both_are_told() {
        String survey = Surveys.inUse();
        String first = Surveys.publishedOf(survey);
        assertEquals(List.of("SURVEY_VERSION_PUBLISHED"), Database.read(TOLD, first));
        String second = Surveys.next(Cast.REGINA, survey)
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        assertEquals(contentOf(first), contentOf(second));
        Surveys.next(Cast.REGINA, survey).then().statusCode(409).body("code", equalTo("survey-draft-exists"));
        Surveys.publish(Cast.REGINA, second).then().statusCode(200).body("permittedActions", hasItem("EDIT_SURVEYS"));
        Surveys.version(Cast.REGINA, first)
                .then()
                .body("status", equalTo("RETIRED"))
                .body("retiredOn", notNullValue())
                .body("permittedActions", empty());
        assertEquals(second, Surveys.publishedOf(survey));
        assertTrue(Database.read(TOLD, first).contains("SURVEY_VERSION_RETIRED"));
        Cast.ANALIA
                .calls()
                .get("/survey-versions?survey=" + survey)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.questions", contains(2, 2));
        Cast.ANALIA.calls().get("/survey-versions?status=RETIRED").then().body("items.id", contains(first));
    }

    @Test
    void a_draft_that_is_begun_lies_where_its_address_says() {
        Response made = Surveys.next(Cast.REGINA, Surveys.inUse());
        String id = made.path("id");
        made.then().header("Location", endsWith("/familjenavet/v1/survey-versions/" + id));
    }

    @Test
    void a_survey_can_be_out_of_use_and_come_back_by_a_new_version() {
        String survey = Surveys.inUse();
        Surveys.move(Cast.REGINA, Surveys.publishedOf(survey), "retirement")
                .then()
                .statusCode(200);
        Surveys.survey(Cast.ANALIA, survey).then().statusCode(200).body("published", nullValue());
        String next = Surveys.next(Cast.REGINA, survey).path("id");
        Surveys.move(Cast.REGINA, next, "retirement")
                .then()
                .statusCode(422)
                .body("code", equalTo("version-not-published"));
        Surveys.publish(Cast.REGINA, next).then().statusCode(200);
    }

    @Test
    void a_draft_is_taken_away_and_with_the_only_version_its_survey() {
        String survey = Surveys.inUse();
        String next = Surveys.next(Cast.REGINA, survey).path("id");
        Surveys.discard(Cast.REGINA, next).then().statusCode(204);
        Surveys.survey(Cast.REGINA, survey).then().statusCode(200).body("draft", nullValue());
        String young = Surveys.begun(Cast.REGINA, "06", "another");
        Surveys.discard(Cast.REGINA, Surveys.draftOf(young)).then().statusCode(204);
        Surveys.survey(Cast.REGINA, young).then().statusCode(404);
    }

    @Test
    void of_two_who_write_a_draft_at_once_one_is_told_that_it_has_changed() {
        String draft = Surveys.draftOf(Surveys.begun());
        String tag = Surveys.version(Cast.REGINA, draft).header("ETag");
        ObjectNode content = Surveys.content();
        content.putArray("reviewed");
        assertEquals(List.of(200, 412), twice(() -> Programmes.put(
                        Cast.REGINA, "/survey-versions/" + draft, tag, content.toString())
                .statusCode()));
    }

    @Test
    void of_two_who_begin_the_next_version_at_once_one_begins_it() {
        String survey = Surveys.inUse();
        assertEquals(
                List.of(201, 409), twice(() -> Surveys.next(Cast.REGINA, survey).statusCode()));
    }

    private static List<Integer> twice(Callable<Integer> call) {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(List.of(call, call)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void words_that_are_too_long_or_missing_are_pointed_at() {
        String draft = Surveys.draftOf(Surveys.begun());
        ObjectNode content = Surveys.content();
        ((ObjectNode) content.get("title")).put("sv", "å".repeat(121));
        ((ObjectNode) content.at("/questions/0/text")).remove("sv");
        ((ObjectNode) content.at("/helpLines/0")).put("address", "http://plain.example");
        Surveys.rewrite(Cast.REGINA, draft, content)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title/sv", "/questions/0/text/sv", "/helpLines/0/address"))
                .body("errors.code", hasItems("worded", "pattern"));
    }

    private static JsonNode contentOf(String version) {
        return Programmes.read(Surveys.version(Cast.REGINA, version).asString()).get("content");
    }
}
