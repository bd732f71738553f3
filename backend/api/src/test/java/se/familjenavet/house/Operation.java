package se.familjenavet.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operation of the API.
 *
 * @param parameters names of its query parameters
 */
record Operation(String id, String method, String path, String summary, Set<String> parameters) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Those of {@code openapi.yaml}, the document that callers are given. */
    static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        document().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> operations.add(of(path.getKey(), operation.getKey(), operation.getValue()))));
        return operations;
    }

    private static Operation of(String path, String method, JsonNode described) {
        Set<String> parameters = new TreeSet<>();
        described.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                parameters.add(parameter.get("name").asText());
            }
        });
        return new Operation(
                described.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                described.path("summary").asText(),
                parameters);
    }

    private static JsonNode document() {
        try {
            Path file = Sources.BACKEND.resolveSibling("openapi.yaml");
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
