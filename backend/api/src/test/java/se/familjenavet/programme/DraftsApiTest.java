package se.familjenavet.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

@ApiTest
class DraftsApiTest {

    @Test
    void r3_nothing_is_written_in_a_published_version() {
        String version = Programmes.published("2027");
        String guide = Programmes.guide(Cast.REGINA, version, 1);
        ObjectNode draft = Programmes.draftOf(guide);
        String at = "/programme-versions/" + version;
        refused(Programmes.rewrite(Cast.REGINA, guide, "*", draft));
        refused(Cast.REGINA.calls().header("If-Match", "*").delete("/session-guides/" + guide));
        refused(Cast.REGINA.calls().header("If-Match", "*").delete(at));
        refused(Programmes.put(
                Cast.REGINA,
                at + "/edition",
                "*",
                Programmes.tiny("2028").get("version").toString()));
        refused(Programmes.put(Cast.REGINA, at + "/guide-order", "*", "{\"guides\":[\"" + guide + "\"]}"));
        refused(add(version, "att-sova", draft));
        assertEquals(draft, Programmes.draftOf(guide));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("code", equalTo("version-not-draft"));
    }

    @Test
    void only_the_regions_own_lead_writes() {
        Openings.all();
        String version = Programmes.published("2027");
        String guide = Programmes.guide(Cast.REGINA, version, 1);
        for (Cast colleague : List.of(Cast.ANALIA, Cast.MAGDA, Cast.CILLA, Cast.GUSTAV)) {
            Programmes.copy(colleague, version, "2028").then().statusCode(403);
            Programmes.rewrite(colleague, guide, "*", Programmes.tinyGuide())
                    .then()
                    .statusCode(403);
        }
        Programmes.copy(Cast.ORVAR, version, "2028").then().statusCode(404);
    }

    @Test
    void a_copy_is_a_draft_that_says_the_same_under_the_same_keys() {
        String original = Programmes.published("2026");
        String copy = Programmes.copy(original, "2027");
        Programmes.version(Cast.REGINA, copy)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("guides.size()", equalTo(10));
        assertEquals(document(original), document(copy).replace("\"2027\"", "\"2026\""));
        Programmes.changes(copy).then().statusCode(200).body("changes", empty()).body("guides", empty());
        Programmes.copy(Cast.REGINA, original, "2027")
                .then()
                .statusCode(409)
                .body("code", equalTo("version-name-taken"));
    }

    private static String document(String version) {
        return Cast.REGINA
                .calls()
                .get("/programme-versions/" + version + "/document")
                .asString();
    }

    @Test
    void a_guide_is_written_whole_and_its_cards_stay_the_same_cards() {
        String guide = Programmes.guide(Cast.REGINA, Programmes.draft("2027"), 2);
        List<String> before = Programmes.guide(Cast.REGINA, guide).path("cards.id");
        ObjectNode draft = Programmes.draftOf(guide);
        ArrayNode cards = (ArrayNode) draft.get("cards");
        JsonNode first = cards.remove(0);
        cards.add(first);
        ((ObjectNode) draft.get("content").get("purpose")).put("sv", "Ni går hem med en plan.");
        draft.putArray("media").add("1177");
        Programmes.rewrite(Cast.REGINA, guide, "*", draft)
                .then()
                .statusCode(200)
                .body("content.purpose.sv", equalTo("Ni går hem med en plan."))
                .body("media", contains("1177"));
        List<String> after = Programmes.guide(Cast.REGINA, guide).path("cards.id");
        assertEquals(before.subList(1, before.size()), after.subList(0, after.size() - 1));
        assertEquals(before.getFirst(), after.getLast());
        assertEquals(draft, Programmes.draftOf(guide));
    }

    @Test
    void what_does_not_fit_together_in_a_guide_is_told_with_its_place() {
        String guide = Programmes.guide(Cast.REGINA, Programmes.draft("2027"), 1);
        ObjectNode draft = Programmes.draftOf(guide);
        draft.put("theme", "finns-inte");
        draft.putArray("media").add("1177").add("1177");
        ArrayNode cards = (ArrayNode) draft.get("cards");
        cards.add(cards.get(0).deepCopy());
        ArrayNode perspectives = (ArrayNode) draft.get("content").get("perspectives");
        perspectives.set(1, perspectives.get(0).deepCopy());
        Programmes.rewrite(Cast.REGINA, guide, "*", draft)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/theme",
                                "/media/1",
                                "/cards/" + (cards.size() - 1) + "/key",
                                "/content/perspectives/1"));
    }

    @Test
    void a_draft_may_be_unfinished_and_html_is_only_text() {
        String guide = Programmes.guide(Cast.REGINA, Programmes.draft("2027"), 1);
        ObjectNode draft = Programmes.draftOf(guide);
        ObjectNode content = (ObjectNode) draft.get("content");
        content.putNull("ageWindow");
        content.putArray("steps");
        content.putArray("perspectives");
        draft.putArray("cards");
        ((ObjectNode) content.get("title")).put("sv", "<script>alert(1)</script>");
        Programmes.rewrite(Cast.REGINA, guide, "*", draft)
                .then()
                .statusCode(200)
                .body("content.title.sv", equalTo("<script>alert(1)</script>"));
    }

    @Test
    void of_two_who_write_the_same_guide_at_once_one_is_told_that_it_has_changed() throws Exception {
        String guide = Programmes.guide(Cast.REGINA, Programmes.draft("2027"), 1);
        String tag = Programmes.guide(Cast.REGINA, guide).header("ETag");
        ObjectNode draft = Programmes.draftOf(guide);
        Callable<Integer> write =
                () -> Programmes.rewrite(Cast.REGINA, guide, tag, draft).statusCode();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Integer> told = two.invokeAll(List.of(write, write)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412), told);
        }
    }

    @Test
    void a_version_that_someone_has_seen_is_another_when_a_guide_of_it_changes() {
        String version = Programmes.draft("2027");
        String seen = Programmes.version(Cast.REGINA, version).header("ETag");
        String guide = Programmes.guide(Cast.REGINA, version, 1);
        Programmes.rewrite(Cast.REGINA, guide, "*", Programmes.draftOf(guide))
                .then()
                .statusCode(200);
        assertNotEquals(seen, Programmes.version(Cast.REGINA, version).header("ETag"));
        Cast.REGINA
                .calls()
                .header("If-Match", seen)
                .post("/programme-versions/" + version + "/publication")
                .then()
                .statusCode(412);
    }

    @Test
    void guides_come_go_and_change_places() {
        String version = Programmes.draft("2027");
        String first = Programmes.guide(Cast.REGINA, version, 1);
        add(version, "att-sova", Programmes.tinyGuide()).then().statusCode(201).body("number", equalTo(11));
        add(version, "att-sova", Programmes.tinyGuide())
                .then()
                .statusCode(409)
                .body("code", equalTo("guide-key-taken"));
        Cast.REGINA
                .calls()
                .header("If-Match", "*")
                .delete("/session-guides/" + first)
                .then()
                .statusCode(204);
        List<String> ids = Programmes.version(Cast.REGINA, version).path("guides.id");
        List<Integer> numbers = Programmes.version(Cast.REGINA, version).path("guides.number");
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), numbers);
        Programmes.put(Cast.REGINA, at(version), "*", order(ids.reversed()))
                .then()
                .statusCode(200)
                .body("guides.id", equalTo(ids.reversed()))
                .body("guides.number", equalTo(numbers));
        for (List<String> bad : List.of(ids.subList(1, 10), List.of(ids.get(0), ids.get(0)), ids.subList(0, 9))) {
            Programmes.put(Cast.REGINA, at(version), "*", order(bad))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("every-guide-once"));
        }
    }

    private static String at(String version) {
        return "/programme-versions/" + version + "/guide-order";
    }

    private static String order(List<String> ids) {
        return ids.stream().collect(Collectors.joining("\",\"", "{\"guides\":[\"", "\"]}"));
    }

    private static Response add(String version, String key, ObjectNode guide) {
        return Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .body("{\"key\":\"" + key + "\",\"guide\":" + guide + "}")
                .post("/programme-versions/" + version + "/guides");
    }

    @Test
    void a_draft_is_taken_away_with_all_that_it_holds() {
        String version = Programmes.draft("2027");
        String guide = Programmes.guide(Cast.REGINA, version, 1);
        Cast.REGINA
                .calls()
                .header("If-Match", "*")
                .delete("/programme-versions/" + version)
                .then()
                .statusCode(204);
        Programmes.version(Cast.REGINA, version).then().statusCode(404);
        Programmes.guide(Cast.REGINA, guide).then().statusCode(404);
    }
}
