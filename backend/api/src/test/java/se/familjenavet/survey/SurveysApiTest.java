package se.familjenavet.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Surveys;

@ApiTest
class SurveysApiTest {
    private static final List<Cast> COLLEAGUES = List.of(Cast.ANALIA, Cast.MAGDA, Cast.CILLA, Cast.GUSTAV);

    @Test
    void nobody_reads_a_survey_without_signing_in() {
        Cast.nobody().get("/surveys").then().statusCode(401);
        Cast.nobody().get("/survey-models").then().statusCode(401);
    }

    @Test
    void a2_a_survey_that_is_being_written_is_its_writers_alone_and_one_in_use_its_regions() {
        Openings.all();
        String survey = Surveys.begun();
        for (Cast other : COLLEAGUES) {
            Surveys.survey(other, survey).then().statusCode(404);
            other.calls()
                    .get("/surveys?total=true")
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        Surveys.publish(Cast.REGINA, Surveys.draftOf(survey)).then().statusCode(200);
        Surveys.next(Cast.REGINA, survey).then().statusCode(201);
        for (Cast colleague : COLLEAGUES) {
            Surveys.survey(colleague, survey)
                    .then()
                    .statusCode(200)
                    .body("published", notNullValue())
                    .body("draft", nullValue())
                    .body("permittedActions", empty());
            colleague.calls().get("/surveys").then().body("items.draft", contains(nullValue()));
        }
        for (Cast stranger : List.of(Cast.ORVAR, Cast.KARIN, Cast.PETRA, Cast.ROOT)) {
            Surveys.survey(stranger, survey).then().statusCode(404);
        }
    }

    @Test
    void the_countys_survey_system_reads_what_is_in_use_when_its_token_says_so() {
        String survey = Surveys.inUse();
        Surveys.next(Cast.REGINA, survey).then().statusCode(201);
        asSystem("county-survey-system", "demo-survey-secret", "surveys:read", "/surveys")
                .then()
                .statusCode(200)
                .body("items.id", contains(survey))
                .body("items.draft", contains(nullValue()));
        asSystem("county-survey-system", "demo-survey-secret", "surveys:read", "/survey-versions")
                .then()
                .body("items.status", contains("PUBLISHED"));
        asSystem("county-survey-system", "demo-survey-secret", "centres:read", "/surveys")
                .then()
                .statusCode(403);
        asSystem("orebro-survey-system", "demo-orebro-secret", "surveys:read", "/surveys/" + survey)
                .then()
                .statusCode(404);
    }

    private static Response asSystem(String client, String secret, String scope, String path) {
        return Cast.nobody()
                .auth()
                .oauth2(Cast.machineToken(client, secret, scope))
                .get(path);
    }

    @Test
    void only_the_regions_own_lead_begins_a_survey() {
        Surveys.fromModel(Cast.ORVAR, "06", "staff").then().statusCode(400).body("errors.pointer", contains("/region"));
        Surveys.fromModel(Cast.ANALIA, "06", "staff").then().statusCode(403);
        Surveys.fromModel(Cast.MAGDA, "06", "staff").then().statusCode(403);
    }

    @Test
    void a_survey_is_begun_in_one_way_and_from_a_model_that_there_is() {
        begin("{\"region\":\"06\"}").then().statusCode(400).body("errors.code", contains("one-way-to-begin"));
        ObjectNode both = Programmes.read(Surveys.taking("06", Surveys.document("after-session")));
        begin(both.put("model", "staff").toString())
                .then()
                .statusCode(400)
                .body("errors.code", contains("one-way-to-begin"));
        Surveys.fromModel(Cast.REGINA, "06", "no-such")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/model"));
        Cast.REGINA.calls().get("/surveys").then().body("items", empty());
    }

    @Test
    void a_ready_made_survey_is_begun_with_one_call_and_published_with_another() {
        List<String> keys = Cast.REGINA.calls().get("/survey-models").path("items.survey.key");
        assertEquals(5, Set.copyOf(keys).size());
        for (String key : keys) {
            String id = Surveys.fromModel(Cast.REGINA, "06", key)
                    .then()
                    .statusCode(201)
                    .body("key", equalTo(key))
                    .body("published", nullValue())
                    .extract()
                    .path("id");
            Surveys.publish(Cast.REGINA, Surveys.draftOf(id))
                    .then()
                    .statusCode(200)
                    .body("gaps", empty());
        }
        Surveys.fromModel(Cast.REGINA, "06", "staff").then().statusCode(409).body("code", equalTo("survey-key-taken"));
    }

    @Test
    void a_model_and_nothing_can_be_begun_under_a_name_of_ones_own() {
        String head = "\"survey\":{\"key\":\"%s\",\"audience\":\"STAFF\",\"name\":{\"sv\":\"Våra ledare\"}}}";
        begin("{\"region\":\"06\",\"model\":\"staff\"," + head.formatted("our-leaders"))
                .then()
                .statusCode(201)
                .body("name.sv", equalTo("Våra ledare"));
        String blank = begin("{\"region\":\"06\"," + head.formatted("our-other"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("ANONYMOUS"))
                .extract()
                .path("draft");
        Surveys.version(Cast.REGINA, blank)
                .then()
                .body("content.title.sv", equalTo("Våra ledare"))
                .body("content.questions", empty());
        Surveys.publish(Cast.REGINA, blank)
                .then()
                .statusCode(422)
                .body("code", equalTo("survey-incomplete"))
                .body("errors.pointer", contains("/questions"));
    }

    @Test
    void what_a_document_says_wrong_is_told_with_its_place_and_nothing_is_kept() {
        ObjectNode document = Surveys.document("after-session");
        ArrayNode questions = (ArrayNode) document.at("/content/questions");
        ((ObjectNode) questions.get(1).get("visibleIf")).put("question", "why-not");
        ((ObjectNode) questions.get(0).at("/choices/1")).put("code", 1);
        begin(Surveys.taking("06", document))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/document/content/questions/0/choices/1/code",
                                "/document/content/questions/1/visibleIf/question"))
                .body("errors.code", hasItems("condition-not-earlier", "repeated"));
        Cast.REGINA.calls().get("/surveys?total=true").then().body("total", equalTo(0));
    }

    @Test
    void a_document_goes_out_and_in_and_is_the_same() {
        String survey =
                Surveys.fromModel(Cast.REGINA, "06", "parents-after-group").path("id");
        String document = document(Cast.REGINA, Surveys.draftOf(survey));
        String there = begun(Cast.ORVAR, Surveys.taking("18", Programmes.read(document)))
                .path("draft");
        assertEquals(document, document(Cast.ORVAR, there));
    }

    private static String document(Cast who, String version) {
        return who.calls().get("/survey-versions/" + version + "/document").asString();
    }

    @Test
    void a_document_by_a_known_key_is_the_next_draft_of_that_survey() {
        String survey = Surveys.begun();
        begin(Surveys.taking("06", Surveys.document("after-session")))
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-draft-exists"));
        Surveys.publish(Cast.REGINA, Surveys.draftOf(survey)).then().statusCode(200);
        ObjectNode renamed = Surveys.document("after-session");
        ((ObjectNode) renamed.at("/survey/name")).put("sv", "Efter varje träff");
        begun(Cast.REGINA, Surveys.taking("06", renamed))
                .then()
                .body("id", equalTo(survey))
                .body("name.sv", equalTo("Efter varje träff"))
                .body("draft", notNullValue());
        ObjectNode forOthers = Surveys.document("after-session");
        ((ObjectNode) forOthers.get("survey")).put("audience", "STAFF");
        begin(Surveys.taking("06", forOthers)).then().statusCode(400).body("errors.code", contains("audience-stays"));
    }

    @Test
    void a_list_is_narrowed_by_whom_and_in_whose_name() {
        for (String model : List.of("staff", "centre-mapping", "parents-needs")) {
            begun(Cast.REGINA, "{\"region\":\"06\",\"model\":\"" + model + "\"}");
        }
        Cast.REGINA.calls().get("/surveys").then().body("items", hasSize(3));
        Cast.REGINA.calls().get("/surveys?audience=STAFF").then().body("items.key", contains("staff"));
        Cast.REGINA
                .calls()
                .get("/surveys?kind=ON_BEHALF_OF_CENTRE")
                .then()
                .body("items.key", contains("centre-mapping"))
                .body("items.audience", contains("COORDINATORS"));
        Cast.REGINA.calls().get("/surveys?kind=OPEN").then().statusCode(400);
    }

    @Test
    void a_survey_is_renamed_by_who_saw_it_last() {
        String survey = Surveys.begun();
        String name = "{\"name\":{\"sv\":\"Efter sista träffen\"}}";
        String seen = Surveys.survey(Cast.REGINA, survey).header("ETag");
        Programmes.put(Cast.REGINA, "/surveys/" + survey + "/name", seen, name)
                .then()
                .statusCode(200)
                .body("name.sv", equalTo("Efter sista träffen"));
        Programmes.put(Cast.REGINA, "/surveys/" + survey + "/name", seen, name)
                .then()
                .statusCode(412);
    }

    @Test
    void the_fixed_questions_are_there_to_be_taken() {
        Cast.REGINA
                .calls()
                .get("/survey-items")
                .then()
                .statusCode(200)
                .body("items.question.meaning", contains("SECURE_IN_PARENTHOOD", "CONFIDENT_IN_LEADING"))
                .body("items.question.item", contains(1, 1));
    }

    private static Response begin(String body) {
        return Surveys.begin(Cast.REGINA, body);
    }

    private static Response begun(Cast who, String body) {
        return Surveys.begin(who, body).then().statusCode(201).extract().response();
    }
}
