package se.familjenavet.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Puts what was really sent and answered beside each operation's body and answers. {@code ExamplesTest} collects it by calling
 * the operations; what it has not seen yet has no example.
 */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> PROBLEMS = read("problems");

    private Examples() {}

    static Object problem(String status) {
        return PROBLEMS.get(status);
    }

    static void add(DocumentedOperation operation) {
        Map<String, Object> seen = read(operation.model().getOperationId());
        if (operation.hasBody()) {
            put(operation.model().getRequestBody().getContent(), seen.get("request"));
        }
        operation.successes().forEach(success -> put(success.getValue().getContent(), seen.get("response")));
    }

    private static void put(Content content, Object example) {
        if (content != null && example != null) {
            content.getMediaTypes().forEach((name, type) -> {
                if (name.startsWith("text/") == example instanceof String) {
                    type.setExample(example);
                }
            });
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON is a map
    private static Map<String, Object> read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/contract/examples/" + name + ".json")) {
            return file == null ? Map.of() : JSON.readValue(file, Map.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
