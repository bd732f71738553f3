package se.familjenavet.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/**
 * One operation of the API.
 *
 * @param parameters names of its query parameters
 */
public record Operation(String id, String method, String path, String summary, Set<String> parameters) {
    public static final String ROOT = "/familjenavet/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Map<?, ?> DOCUMENT = read();

    /** Those of {@code openapi.yaml}, the document that callers are given. */
    public static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        part(document(), "paths").forEach((path, item) -> ((Map<?, ?>) item).forEach((method, described) -> {
            if (METHODS.contains(method)) {
                operations.add(of(path.toString(), method.toString(), (Map<?, ?>) described));
            }
        }));
        return operations;
    }

    private static Operation of(String path, String method, Map<?, ?> described) {
        Set<String> parameters = new TreeSet<>();
        if (described.get("parameters") instanceof List<?> all) {
            all.stream()
                    .map(parameter -> (Map<?, ?>) parameter)
                    .filter(parameter -> "query".equals(parameter.get("in")))
                    .forEach(parameter -> parameters.add(parameter.get("name").toString()));
        }
        return new Operation(
                described.get("operationId").toString(),
                method.toUpperCase(Locale.ROOT),
                ROOT + path,
                String.valueOf(described.get("summary")),
                parameters);
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return (Map<?, ?>) whole.get(name);
    }

    /** The document, read once; nobody changes it. */
    static Map<?, ?> document() {
        return DOCUMENT;
    }

    private static Map<?, ?> read() {
        try (Reader file = Files.newBufferedReader(Sources.BACKEND.resolveSibling("openapi.yaml"))) {
            return new Yaml().load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
