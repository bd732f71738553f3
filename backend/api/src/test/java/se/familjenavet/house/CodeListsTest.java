package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that the API document names has its words, and the web app says the same. */
class CodeListsTest {
    /**
     * What the web app calls the lists that it has too. The states of staff are not among them: there the app speaks to the one who
     * is to answer.
     */
    private static final Map<String, String> IN_THE_WEB = Map.ofEntries(
            Map.entry("stage", "roll-out-stage"),
            Map.entry("kind", "centre-kind"),
            Map.entry("status", "centre-status"),
            Map.entry("service", "service-kind"),
            Map.entry("principal", "principal"),
            Map.entry("targetAge", "target-age"),
            Map.entry("sizeClass", "size-class"),
            Map.entry("weekday", "day-of-week"),
            Map.entry("role", "role"),
            Map.entry("profession", "profession"),
            Map.entry("staff.training", "training-kind"),
            Map.entry("jobs.outcome", "job-outcome"),
            Map.entry("audit.action", "audit-action"),
            Map.entry("editor.kindOfChange", "change-kind"),
            Map.entry("editor.changed", "changed-field"),
            Map.entry("editor.part", "programme-part"),
            Map.entry("editor.kind", "step-kind"),
            Map.entry("perspective", "perspective"),
            Map.entry("family.role", "parent-role"),
            Map.entry("group.mode", "group-mode"),
            Map.entry("group.status", "group-status"),
            Map.entry("letter.kind", "message-kind"),
            Map.entry("indicator.verdict", "verdict"),
            Map.entry("own.direction", "direction"));

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_code_of_the_document_has_a_text_and_no_text_is_left_over(String language) throws IOException {
        Map<String, List<String>> coded = new TreeMap<>();
        texts(language).forEach((name, codes) -> coded.put(name, List.copyOf(codes.keySet())));
        assertEquals(codes(), coded);
        assertTrue(texts(language).values().stream()
                .flatMap(codes -> codes.values().stream())
                .noneMatch(String::isBlank));
    }

    @Test
    void the_walk_through_the_document_finds_codes_with_and_without_a_name_of_their_own() {
        assertEquals(List.of("active", "deprecated"), codes().get("api-status"));
        assertEquals(List.of("name", "-name", "profession", "-profession"), codes().get("staff-sort"));
        assertEquals(List.of("REGION", "MUNICIPALITY"), codes().get("principal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_web_app_has_the_same_words(String language) throws IOException {
        String web = web(language);
        Map<String, Map<String, String>> texts = texts(language);
        IN_THE_WEB.forEach((prefix, list) -> {
            Map<String, String> said = Pattern.compile("'" + Pattern.quote(prefix) + "\\.([A-Z_]+)': '([^']*)'")
                    .matcher(web)
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
            assertEquals(texts.get(list), said, prefix);
        });
    }

    @Test
    void the_document_has_enums_nowhere_but_where_they_are_looked_for() {
        assertEquals(count(Operation.document()), enums().size());
    }

    private static Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new TreeMap<>();
        enums().forEach(found -> {
            List<String> before = codes.put(found.name(), found.codes());
            assertTrue(before == null || before.equals(found.codes()), found.name());
        });
        codes.put("event-type", eventTypes());
        return codes;
    }

    /** The contract leaves them open. */
    private static List<String> eventTypes() {
        return Compiled.main().stream()
                .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Event"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Object::toString)
                .toList();
    }

    private record Found(String name, List<String> codes) {}

    /** Schemas by their name, fields by theirs, and parameters by what they narrow or order and their name. */
    private static List<Found> enums() {
        List<Found> found = new ArrayList<>();
        part(part(Operation.document(), "components"), "schemas").forEach((name, schema) -> {
            note(name, schema, found);
            part((Map<?, ?>) schema, "properties").forEach((field, inline) -> note(field, inline, found));
        });
        part(Operation.document(), "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).values().forEach(operation -> parameters(operation)
                        .forEach(parameter -> note(
                                path.toString().split("/", -1)[1] + "-" + parameter.get("name"),
                                parameter.get("schema"),
                                found))));
        return found;
    }

    private static Stream<Map<?, ?>> parameters(Object operation) {
        return operation instanceof Map<?, ?> described && described.get("parameters") instanceof List<?> all
                ? all.stream().map(parameter -> (Map<?, ?>) parameter)
                : Stream.empty();
    }

    private static void note(Object name, Object schema, List<Found> found) {
        if (schema instanceof Map<?, ?> map && map.get("enum") instanceof List<?> codes) {
            String kebab =
                    name.toString().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            found.add(new Found(kebab, codes.stream().map(Object::toString).toList()));
        }
    }

    private static long count(Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                (map.get("enum") instanceof List ? 1 : 0)
                        + map.values().stream().mapToLong(CodeListsTest::count).sum();
            case List<?> list -> list.stream().mapToLong(CodeListsTest::count).sum();
            case null, default -> 0;
        };
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return whole.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static Map<String, Map<String, String>> texts(String language) throws IOException {
        return new ObjectMapper()
                .readValue(
                        Path.of("src", "main", "resources", "i18n", "codes_" + language + ".json")
                                .toFile(),
                        new TypeReference<>() {});
    }

    private static String web(String language) throws IOException {
        Path folder = Sources.BACKEND.resolveSibling(Path.of("frontend", "src", "i18n", language));
        StringBuilder words = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                words.append(Files.readString(file));
            }
        }
        return words.toString();
    }
}
