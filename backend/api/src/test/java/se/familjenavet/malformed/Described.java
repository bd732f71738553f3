package se.familjenavet.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import se.familjenavet.house.Operation;

/** An operation as a document of the API describes it, with every reference followed. */
final class Described {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Read once; nobody changes it. */
    private static final JsonNode DOCUMENT = document();

    private final JsonNode document;
    private final JsonNode operation;

    /** A parameter of an operation. */
    record Parameter(String name, String in, Shape shape) {}

    private Described(JsonNode document, JsonNode operation) {
        this.document = document;
        this.operation = operation;
    }

    /** As {@code openapi.yaml} says. */
    static Described of(Operation operation) {
        String path = operation.path().substring(Operation.ROOT.length());
        String method = operation.method().toLowerCase(Locale.ROOT);
        return new Described(DOCUMENT, DOCUMENT.path("paths").path(path).path(method));
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Path.of("../../openapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As this says, in JSON. */
    static Described of(String operation) {
        try {
            return new Described(JSON.createObjectNode(), JSON.readTree(operation));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    List<Parameter> parameters() {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(this::whole)
                .map(one ->
                        new Parameter(one.path("name").asText(), one.path("in").asText(), shape(one.path("schema"))))
                .toList();
    }

    /** The type of the body that it takes first of all; null where it takes none. */
    String mediaType() {
        JsonNode types = operation.path("requestBody").path("content");
        return types.isEmpty() ? null : types.fieldNames().next();
    }

    Shape body() {
        return shape(
                operation.path("requestBody").path("content").path(mediaType()).path("schema"));
    }

    private Shape shape(JsonNode schema) {
        return new Shape(whole(schema), this::shape);
    }

    /** What a schema says together with those that it refers to; its own word goes first. */
    private ObjectNode whole(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        if (schema.has("$ref")) {
            whole.setAll(whole(document.at(schema.path("$ref").asText().substring(1))));
        }
        schema.path("allOf").forEach(part -> whole.setAll(whole(part)));
        whole.setAll((ObjectNode) schema);
        return whole;
    }
}
