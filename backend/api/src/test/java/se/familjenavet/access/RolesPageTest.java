package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.familjenavet.house.Catalogue;
import se.familjenavet.house.Compiled;
import se.familjenavet.house.Operation;

class RolesPageTest {
    private static final Map<String, Permission> PERMISSIONS = read();
    private static final String HEAD = """
            # Who may do what

            Every operation of the API and the roles that may call it, each at its place and below; outside it a thing does not exist
            (404), and who may see a thing but not do this to it gets 403. Machines need the OAuth scope in the cell as well. Written
            from `Policy` and `openapi.yaml` by `RolesPageTest`, which fails when they differ; `bin/mvn -q -pl local,api test
            -Dtest=RolesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dfamiljenavet.rewrite=true` writes the page anew.
            `RolesTest` calls every operation as every role and compares.

            """;

    @Test
    void a1_every_operation_of_the_document_has_a_permission() {
        assertEquals(
                Operation.all().stream().map(Operation::id).sorted().toList(),
                List.copyOf(permissions().keySet()));
    }

    @Test
    void the_page_of_roles_tells_what_the_policy_says() {
        Map<String, Permission> permissions = permissions();
        StringBuilder page = new StringBuilder(HEAD).append("| operation | permission | without sign-in |");
        for (Role role : Role.values()) {
            page.append(' ').append(role.code()).append(" |");
        }
        page.append("\n|---|---|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        for (Operation operation : Operation.all()) {
            page.append(row(operation, permissions.get(operation.id())));
        }
        Catalogue.checkPage("roles.md", page.toString());
    }

    /** By operation id; the compiled code is read once. */
    static Map<String, Permission> permissions() {
        return PERMISSIONS;
    }

    private static Map<String, Permission> read() {
        Map<String, Permission> permissions = new TreeMap<>();
        Compiled.main().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Needs.class))
                .forEach(method -> permissions.put(
                        method.getAnnotationOfType(org.eclipse.microprofile.openapi.annotations.Operation.class)
                                .operationId(),
                        method.getAnnotationOfType(Needs.class).value()));
        return permissions;
    }

    private static String row(Operation operation, Permission permission) {
        Rule rule = Policy.of(permission);
        StringBuilder row = new StringBuilder("| `%s %s` %s | %s | %s |"
                .formatted(
                        operation.method(),
                        operation.path().replace("/familjenavet/v1", ""),
                        operation.summary(),
                        permission,
                        rule.audience() == Policy.Audience.ANYONE ? "yes" : ""));
        for (Role role : Role.values()) {
            row.append(' ').append(cell(rule, role)).append(" |");
        }
        return row.append('\n').toString();
    }

    private static String cell(Rule rule, Role role) {
        if (rule.roles().isEmpty()) {
            return "yes";
        }
        if (!rule.roles().contains(role)) {
            return "";
        }
        return role.isForMachines() ? "`" + rule.scope() + "`" : "yes";
    }
}
