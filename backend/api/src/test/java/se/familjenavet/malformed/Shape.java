package se.familjenavet.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What may stand at one place of a request, as its schema says.
 *
 * @param follow makes shapes of the schemas inside
 */
record Shape(JsonNode schema, Function<JsonNode, Shape> follow) {

    String type() {
        return schema.path("type").asText(schema.has("properties") ? "object" : "string");
    }

    String format() {
        return schema.path("format").asText();
    }

    boolean isNullable() {
        return schema.path("nullable").asBoolean();
    }

    /** The bound by this name, as in {@code maxLength}; null where there is none, or none that a count can reach. */
    Integer bound(String name) {
        return schema.path(name).canConvertToInt() ? schema.path(name).intValue() : null;
    }

    Stream<String> constants() {
        return texts(schema.path("enum"));
    }

    Map<String, Shape> properties() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(one -> properties.put(one.getKey(), follow.apply(one.getValue())));
        return properties;
    }

    boolean requires(String property) {
        return texts(schema.path("required")).anyMatch(property::equals);
    }

    Shape items() {
        return follow.apply(schema.path("items"));
    }

    /** Whether a text keeps to length, pattern and list of values; its format is another matter. */
    boolean allows(String text) {
        return text.length() >= schema.path("minLength").asInt(0)
                && text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && java.util.regex.Pattern.compile(schema.path("pattern").asText(""))
                        .matcher(text)
                        .find()
                && (!schema.has("enum") || constants().anyMatch(text::equals));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
