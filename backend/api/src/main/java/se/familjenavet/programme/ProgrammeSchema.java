package se.familjenavet.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of {@code programme.json}, drawn from the components of the API document, which in their turn are
 * drawn from the records that read it: what OpenAPI 3.0 says in ways of its own is said as JSON Schema says it.
 */
@ApplicationScoped
class ProgrammeSchema {
    static final String MEDIA_TYPE = "application/schema+json";

    private static final String API_DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final String ROOT = "ProgrammeDocument";
    private static final String REFERENCE = "$ref";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    /** Where a schema holds another. */
    private static final List<String> PARTS = List.of("items", "additionalProperties");

    private final String text;

    @Inject
    ProgrammeSchema(ObjectMapper json) {
        JsonNode components = apiDocument(json).path("components").path("schemas");
        Map<String, JsonNode> definitions = new TreeMap<>();
        collect(ROOT, components, definitions);
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", ProgrammeArchive.DOCUMENT);
        schema.put(REFERENCE, DEFINITIONS + ROOT);
        ObjectNode all = schema.putObject("$defs");
        definitions.forEach(all::set);
        text = written(schema, json);
    }

    /** As it is published. */
    String text() {
        return text;
    }

    private static void collect(String name, JsonNode components, Map<String, JsonNode> definitions) {
        if (definitions.containsKey(name)) {
            return;
        }
        JsonNode definition = components.path(name).deepCopy();
        definitions.put(name, definition);
        definition
                .findValuesAsText(REFERENCE)
                .forEach(reference -> collect(reference.substring(COMPONENTS.length()), components, definitions));
        definitions.put(name, translatedSchema((ObjectNode) definition));
    }

    private static JsonNode translatedSchema(ObjectNode schema) {
        boolean isNullable = schema.path("nullable").asBoolean();
        schema.remove(List.of("nullable", "example"));
        for (String part : PARTS) {
            if (schema.get(part) instanceof ObjectNode inner) {
                schema.set(part, translatedSchema(inner));
            }
        }
        schema.path("properties")
                .properties()
                .forEach(one -> one.setValue(translatedSchema((ObjectNode) one.getValue())));
        if (schema.get("allOf") instanceof ArrayNode all) {
            all.forEach(part -> translatedSchema((ObjectNode) part));
        }
        if (schema.path(REFERENCE).isTextual()) {
            schema.put(REFERENCE, schema.get(REFERENCE).asText().replace(COMPONENTS, DEFINITIONS));
        }
        if (schema.path("type").asText().equals("object") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        return isNullable ? orNull(schema) : schema;
    }

    private static JsonNode orNull(ObjectNode schema) {
        ObjectNode either = schema.objectNode();
        ArrayNode choices = either.putArray("anyOf");
        choices.add(schema);
        choices.addObject().put("type", "null");
        return either;
    }

    private static JsonNode apiDocument(ObjectMapper json) {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(API_DOCUMENT)) {
            return json.readTree(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String written(JsonNode schema, ObjectMapper json) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
