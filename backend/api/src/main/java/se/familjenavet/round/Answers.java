package se.familjenavet.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone answers, by the key of each question: a code, a list of codes, a number or a text. */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class,
        maxProperties = 60,
        description = "Svaren, per frågas nyckel. The answers, by the key of each question.",
        examples = "{\"more-secure\": 4, \"strengthened\": [1, 3]}")
record Answers(@JsonValue @Schema(hidden = true) JsonNode given) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answers of(JsonNode given) {
        return new Answers(given);
    }
}
