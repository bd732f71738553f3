package se.familjenavet.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Regions;

@ApiTest
class ProgrammeVersionsApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nobody_reads_a_programme_without_signing_in() {
        Cast.nobody().get("/programme-versions").then().statusCode(401);
    }

    @Test
    void a2_another_regions_versions_do_not_exist_and_its_drafts_are_seen_by_those_who_write_them_alone() {
        Openings.all();
        String draft = Programmes.draft("2027");
        String guide = Programmes.guide(Cast.REGINA, draft, 1);
        for (Cast stranger : List.of(Cast.ORVAR, Cast.KARIN, Cast.MAGDA, Cast.CILLA, Cast.GUSTAV, Cast.ROOT)) {
            Programmes.version(stranger, draft).then().statusCode(404);
            Programmes.guide(stranger, guide).then().statusCode(404);
        }
        Programmes.publish(Cast.REGINA, draft).then().statusCode(200);
        for (Cast colleague : List.of(Cast.MAGDA, Cast.CILLA, Cast.GUSTAV, Cast.ANALIA)) {
            Programmes.version(colleague, draft).then().statusCode(200).body("permittedActions", empty());
            Programmes.guide(colleague, guide).then().statusCode(200);
        }
        for (Cast stranger : List.of(Cast.ORVAR, Cast.KARIN)) {
            Programmes.version(stranger, draft).then().statusCode(404);
            Programmes.guide(stranger, guide).then().statusCode(404);
            stranger.calls().get("/programme-versions").then().body("items", empty());
        }
    }

    @Test
    void only_the_regions_own_lead_takes_a_document_in() {
        Programmes.take(Cast.ORVAR, "06", Programmes.small("x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/region"));
        Programmes.take(Cast.MAGDA, "06", Programmes.small("x")).then().statusCode(403);
        Programmes.take(Cast.ANALIA, "06", Programmes.small("x")).then().statusCode(403);
    }

    @Test
    void a_document_is_a_draft_with_all_that_it_says_and_the_same_document_again() {
        ObjectNode document = Programmes.document("2027");
        String id = Programmes.draft(Cast.REGINA, "06", document);
        Programmes.version(Cast.REGINA, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("guides", hasSize(10))
                .body("guides.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("permittedActions", hasItem("EDIT_PROGRAMME"));
        String once = Cast.REGINA
                .calls()
                .get("/programme-versions/" + id + "/document")
                .asString();
        ObjectNode taken = Programmes.read(once);
        ((ObjectNode) taken.get("version")).put("name", "2028");
        String other = Programmes.draft(Cast.REGINA, "06", taken);
        String twice = Cast.REGINA
                .calls()
                .get("/programme-versions/" + other + "/document")
                .asString();
        assertEquals(once, twice.replace("\"2028\"", "\"2027\""));
        assertEquals(document.get("guides"), Programmes.read(once).get("guides"));
    }

    @Test
    void r5_publishing_names_each_thing_missing_and_where() {
        ObjectNode document = Programmes.document("2027");
        ArrayNode guides = (ArrayNode) document.get("guides");
        guides.remove(9);
        ((ObjectNode) guides.get(2)).putArray("cards");
        ObjectNode first = (ObjectNode) guides.get(0).get("content");
        first.putNull("ageWindow");
        first.put("minutes", first.get("minutes").asInt() + 5);
        ((ArrayNode) first.get("perspectives")).remove(0);
        String id = Programmes.draft(Cast.REGINA, "06", document);
        String one = "/guides/" + guides.get(0).get("key").asText();
        String three = "/guides/" + guides.get(2).get("key").asText();
        Programmes.publish(Cast.REGINA, id)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problem-types/programme-incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/guides",
                                one + "/ageWindow",
                                one + "/steps",
                                one + "/perspectives/CHILD_RIGHTS",
                                three + "/cards"))
                .body("errors.detail", hasItem("Det ska vara 10 vägledningar. Nu är de 9."));
        Programmes.version(Cast.REGINA, id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void r5_numbers_have_no_gaps_and_the_number_of_guides_is_the_regions_own() {
        ObjectNode document = Programmes.document("2027");
        ((ObjectNode) document.get("guides").get(9)).put("number", 12);
        Programmes.publish(Cast.REGINA, Programmes.draft(Cast.REGINA, "06", document))
                .then()
                .statusCode(422)
                .body("errors.code", contains("number-gap"));
        Regions.put(Cast.REGINA, "06", "programme", Regions.PROGRAMME).then().statusCode(200);
        Programmes.publish(Cast.REGINA, Programmes.draft("2028"))
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem("Det ska vara 12 vägledningar. Nu är de 10."));
    }

    @Test
    void a_version_is_published_and_retired_once() {
        String id = Programmes.draft("2027");
        Programmes.move(Cast.REGINA, id, "retirement").then().statusCode(422);
        Programmes.publish(Cast.REGINA, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publishedOn", notNullValue())
                .body("permittedActions", hasItem("EDIT_PROGRAMME"));
        Programmes.publish(Cast.REGINA, id).then().statusCode(422);
        Programmes.move(Cast.REGINA, id, "retirement").then().statusCode(200).body("status", equalTo("RETIRED"));
        Programmes.move(Cast.REGINA, id, "retirement").then().statusCode(422);
        Programmes.publish(Cast.REGINA, id).then().statusCode(422);
    }

    @Test
    void a_version_is_published_by_its_own_regions_lead_alone() {
        String id = Programmes.published("2027");
        Programmes.move(Cast.MAGDA, id, "retirement").then().statusCode(403);
        Programmes.move(Cast.ORVAR, id, "retirement").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update session_guide set number = 11 where version_id = '%s' and number = 10",
                "delete from dialogue_card where guide_id in (select id from session_guide where version_id = '%s')",
                "delete from session_guide where version_id = '%s'",
                "update programme_version set name = 'annan' where id = '%s'",
                "update programme_version set status = 'DRAFT', published_on = null where id = '%s'"
            })
    void r3_the_database_itself_refuses_to_change_a_published_version(String change) throws SQLException {
        String id = Programmes.published("2027");
        try (Connection owner = Database.asSuperuser()) {
            SQLException refusal = assertThrows(
                    SQLException.class, () -> owner.createStatement().executeUpdate(change.formatted(id)));
            assertTrue(refusal.getMessage().contains("a published version never changes"), refusal.getMessage());
        }
    }

    @Test
    void what_does_not_fit_together_is_refused_with_the_place_and_nothing_is_kept() {
        ObjectNode document = Programmes.document("2027");
        ArrayNode guides = (ArrayNode) document.get("guides");
        ((ObjectNode) guides.get(1)).put("number", 1).put("theme", "finns-inte");
        ObjectNode window = (ObjectNode) guides.get(3).get("content").get("ageWindow");
        window.set("to", JSON.createObjectNode().put("unit", "GESTATIONAL_WEEK").put("value", 10));
        Programmes.take(Cast.REGINA, "06", document)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/document/guides/1/number",
                                "/document/guides/1/theme",
                                "/document/guides/3/content/ageWindow"));
        Cast.REGINA.calls().get("/programme-versions").then().body("items", empty());
        Cast.REGINA.calls().get("/themes").then().body("items", empty());
    }

    @Test
    void two_versions_of_a_programme_do_not_have_the_same_name() {
        Programmes.draft("2027");
        Programmes.take(Cast.REGINA, "06", Programmes.small("2027")).then().statusCode(409);
    }
}
