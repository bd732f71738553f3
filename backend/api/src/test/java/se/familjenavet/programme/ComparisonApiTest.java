package se.familjenavet.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Programmes;

@ApiTest
class ComparisonApiTest {

    @Test
    void texts_are_compared_field_by_field_and_language_by_language() {
        String copy = Programmes.copy(Programmes.published("2026"), "2027");
        String guide = Programmes.guide(Cast.REGINA, copy, 4);
        ObjectNode draft = Programmes.draftOf(guide);
        ObjectNode purpose = (ObjectNode) draft.get("content").get("purpose");
        String before = purpose.get("sv").asText();
        purpose.put("sv", before + " Och en sak till.");
        Programmes.rewrite(Cast.REGINA, guide, "*", draft).then().statusCode(200);
        Programmes.changes(copy)
                .then()
                .statusCode(200)
                .body("fromName", equalTo("2026"))
                .body("toName", equalTo("2027"))
                .body("guides.kind", contains("CHANGED"))
                .body("guides[0].changes.field", contains("PURPOSE"))
                .body("guides[0].changes[0].language", equalTo("sv"))
                .body("guides[0].changes[0].before", equalTo(before))
                .body("guides[0].changes[0].after", equalTo(before + " Och en sak till."));
    }

    @Test
    void moved_cards_are_told_as_moved_and_those_that_give_way_are_not_told() {
        String copy = Programmes.copy(Programmes.published("2026"), "2027");
        String guide = Programmes.guide(Cast.REGINA, copy, 4);
        ObjectNode draft = Programmes.draftOf(guide);
        ArrayNode cards = (ArrayNode) draft.get("cards");
        JsonNode removed = cards.remove(0);
        JsonNode moved = cards.remove(0);
        cards.add(moved);
        ObjectNode added = moved.deepCopy();
        cards.insert(0, added.put("key", "helt-nytt"));
        ((ObjectNode) cards.get(1).get("question")).put("sv", "Vad gör er glada?");
        Programmes.rewrite(Cast.REGINA, guide, "*", draft).then().statusCode(200);
        Programmes.changes(copy)
                .then()
                .body("guides[0].cards.size()", equalTo(4))
                .body("guides[0].cards.find { it.key == 'helt-nytt' }.kind", equalTo("ADDED"))
                .body(card(removed) + ".kind", equalTo("REMOVED"))
                .body(card(moved) + ".kind", equalTo("MOVED"))
                .body(card(moved) + ".from", equalTo(2))
                .body(card(moved) + ".to", equalTo(cards.size()))
                .body(card(cards.get(1)) + ".kind", equalTo("CHANGED"))
                .body(card(cards.get(1)) + ".moved", equalTo(false))
                .body(card(cards.get(1)) + ".changes.field", hasItem("QUESTION"));
    }

    private static String card(JsonNode card) {
        return "guides[0].cards.find { it.key == '" + card.get("key").asText() + "' }";
    }

    @Test
    void a_step_keeps_its_story_when_its_heading_changes() {
        String copy = Programmes.copy(Programmes.published("2026"), "2027");
        String guide = Programmes.guide(Cast.REGINA, copy, 1);
        ObjectNode draft = Programmes.draftOf(guide);
        ((ObjectNode) draft.get("content").get("steps").get(1).get("title")).put("sv", "En ny rubrik");
        Programmes.rewrite(Cast.REGINA, guide, "*", draft).then().statusCode(200);
        Programmes.changes(copy)
                .then()
                .body("guides[0].changes.field", contains("STEP_TITLE"))
                .body("guides[0].changes[0].of", equalTo("En ny rubrik"));
    }

    @Test
    void a_version_is_compared_with_any_that_one_may_see_and_with_the_one_in_use_if_none_is_named() {
        String alone = Programmes.draft("2027");
        Programmes.changes(alone).then().statusCode(422).body("code", equalTo("nothing-to-compare"));
        String other = Programmes.draft(Cast.REGINA, "06", Programmes.tiny("2028"));
        Cast.REGINA
                .calls()
                .get("/programme-versions/" + alone + "/changes?from=" + other)
                .then()
                .statusCode(200)
                .body("guides.kind", hasItems("ADDED", "CHANGED"));
        Cast.REGINA
                .calls()
                .get("/programme-versions/" + alone + "/changes?from=019aa4f0-ffff-7fff-bfff-0123456789ab")
                .then()
                .statusCode(404);
    }
}
