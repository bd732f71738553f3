package se.familjenavet.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A valid body with what it leaves out filled in by the contract's own examples, so that every field can be bent. */
final class Filled {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a medium has either of, a calendar, and a session. */
    private static final Map<String, String> ALTERNATIVES = Map.of(
            "address", "file", "file", "address", "group", "centre", "centre", "group", "day", "month", "month", "day",
            "guide", "title", "title", "guide");

    private Filled() {}

    /** @param value what is there already; null, JSON's null or nothing where there is none */
    static JsonNode of(JsonNode value, Shape shape) {
        boolean isThere = value != null && !value.isNull() && !value.isMissingNode();
        return switch (shape.type()) {
            case "object" -> object(isThere ? value : example(shape).orElseGet(JSON::createObjectNode), shape);
            case "array" ->
                array(isThere && !value.isEmpty() ? value : example(shape).orElseGet(JSON::createArrayNode), shape);
            default -> isThere ? value : example(shape).orElse(null);
        };
    }

    /** Whether an object must leave a field out because of what it has instead. */
    static boolean hasAlternative(JsonNode object, String name) {
        return ALTERNATIVES.containsKey(name) && object.hasNonNull(ALTERNATIVES.get(name));
    }

    private static JsonNode object(JsonNode value, Shape shape) {
        ObjectNode filled = value.deepCopy();
        shape.properties().forEach((name, property) -> {
            JsonNode content = hasAlternative(value, name) ? null : of(filled.get(name), property);
            if (content != null) {
                filled.set(name, content);
            }
        });
        return filled;
    }

    private static JsonNode array(JsonNode value, Shape shape) {
        ArrayNode filled = JSON.createArrayNode();
        value.forEach(item -> filled.add(of(item, shape.items())));
        JsonNode item = filled.isEmpty() ? of(null, shape.items()) : null;
        return item == null ? filled : filled.add(item);
    }

    private static Optional<JsonNode> example(Shape shape) {
        return Optional.ofNullable(shape.schema().get("example"))
                .or(() -> Optional.ofNullable(shape.schema().get("default")))
                .or(() -> Optional.ofNullable(shape.schema().path("enum").get(0)));
    }
}
