package se.familjenavet.malformed;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A valid body with what it leaves out filled in by the contract's own examples, so that every field can be bent. */
final class Filled {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a medium has either of, a calendar, a session; what goes with some rounds, rules, questions and surveys alone. */
    private static final Map<String, Set<String>> ALTERNATIVES = Map.ofEntries(
            entry("address", Set.of("file")),
            entry("file", Set.of("address")),
            entry("group", Set.of("centre", "channel")),
            entry("centre", Set.of("group")),
            entry("day", Set.of("month")),
            entry("month", Set.of("day")),
            entry("guide", Set.of("title")),
            entry("title", Set.of("guide")),
            entry("part", Set.of("channel")),
            entry("attendedFrom", Set.of("channel")),
            entry("attendedTo", Set.of("channel")),
            entry("opensAt", Set.of("name")),
            entry("closesAt", Set.of("name")),
            entry("remindAfterDays", Set.of("name", "recurs", "daysOpen")),
            entry("meaning", Set.of("type")),
            entry("item", Set.of("type")),
            entry("least", Set.of("type")),
            entry("most", Set.of("type")),
            entry("lowLabel", Set.of("type")),
            entry("highLabel", Set.of("type")),
            entry("visibleIf", Set.of("type")),
            entry("document", Set.of("model", "survey")),
            entry("model", Set.of("document", "survey")),
            entry("survey", Set.of("document", "model")));

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
        return ALTERNATIVES.getOrDefault(name, Set.of()).stream().anyMatch(object::hasNonNull);
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
        // Of several the first alone is bent.
        value.forEach(item -> filled.add(filled.isEmpty() ? of(item, shape.items()) : item));
        JsonNode item = filled.isEmpty() ? of(null, shape.items()) : null;
        return item == null ? filled : filled.add(item);
    }

    private static Optional<JsonNode> example(Shape shape) {
        return Optional.ofNullable(shape.schema().get("example"))
                .or(() -> Optional.ofNullable(shape.schema().get("default")))
                .or(() -> Optional.ofNullable(shape.schema().path("enum").get(0)));
    }
}
