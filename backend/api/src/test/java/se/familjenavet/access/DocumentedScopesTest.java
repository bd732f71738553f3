package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The API document asks of a machine what {@link Policy} asks, and knows no other scopes. */
class DocumentedScopesTest {
    private static final Path DOCUMENT = Path.of("..", "..", "openapi.yaml");
    private static final Path REALM = Path.of("..", "..", "keycloak", "familjenavet-realm.json");

    @Test
    void a1_the_scopes_of_an_operation_are_those_of_its_permission() throws IOException {
        Map<String, Object> documented = new TreeMap<>();
        part(document(), "paths").values().stream()
                .flatMap(item -> ((Map<?, ?>) item).values().stream())
                .map(operation -> (Map<?, ?>) operation)
                .forEach(operation -> documented.put(
                        operation.get("operationId").toString(), security((List<?>) operation.get("security"))));
        Map<String, Object> wanted = new TreeMap<>();
        RolesPageTest.permissions().forEach((operation, permission) -> wanted.put(operation, wanted(permission)));
        assertEquals(wanted, documented);
    }

    @Test
    void a1_the_scopes_that_a_machine_can_ask_for_are_those_of_the_policy() throws IOException {
        Map<?, ?> oauth = part(part(part(document(), "components"), "securitySchemes"), "oauth");
        Set<String> wanted = Arrays.stream(Permission.values())
                .map(permission -> Policy.of(permission).scope())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                wanted,
                new TreeSet<>(part(part(part(oauth, "flows"), "clientCredentials"), "scopes")
                        .keySet()));
    }

    @Test
    void a1_the_realm_has_every_scope_that_a_machine_can_use() throws IOException {
        Set<String> wanted = Arrays.stream(Permission.values())
                .map(Policy::of)
                .filter(rule -> rule.scope() != null)
                .filter(rule -> rule.roles().stream().anyMatch(Role::isForMachines))
                .map(Rule::scope)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>();
        new ObjectMapper()
                .readTree(REALM.toFile())
                .path("clientScopes")
                .forEach(scope -> known.add(scope.path("name").asText()));
        wanted.removeAll(known);
        assertEquals(Set.of(), wanted);
    }

    private static Object wanted(Permission permission) {
        Rule rule = Policy.of(permission);
        if (rule.audience() == Policy.Audience.ANYONE) {
            return "anyone";
        }
        return rule.scope() == null ? List.of() : List.of(rule.scope());
    }

    private static Object security(List<?> alternatives) {
        return alternatives.isEmpty() ? "anyone" : ((Map<?, ?>) alternatives.getFirst()).get("oauth");
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return (Map<?, ?>) whole.get(name);
    }

    private static Map<?, ?> document() throws IOException {
        try (Reader file = Files.newBufferedReader(DOCUMENT)) {
            return new Yaml().load(file);
        }
    }
}
