package se.familjenavet.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code make grant}: gives a person or a machine a role at a place, or takes it away. */
final class Grant {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KeycloakAdmin keycloak;

    Grant(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    static int run(List<String> arguments, Map<String, String> environment) throws IOException {
        if (arguments.size() != 4
                || arguments.get(0).isBlank()
                || arguments.get(1).isBlank()) {
            throw new Trouble("Say who and what: make grant who=magda role=municipal-lead place=06/0685 (take=true to"
                    + " take it away).");
        }
        String group = GrantRole.named(arguments.get(1)).groupAt(arguments.get(2));
        String url = environment.getOrDefault(
                "KEYCLOAK_URL", "http://localhost:" + Ports.from(environment).keycloak());
        Grant grant = new Grant(KeycloakAdmin.of(
                url,
                environment.getOrDefault("KEYCLOAK_ADMIN", Keycloak.ADMIN),
                environment.getOrDefault("KEYCLOAK_ADMIN_PASSWORD", Keycloak.ADMIN_PASSWORD)));
        boolean take = "true".equals(arguments.get(3));
        Say.line(take ? grant.take(arguments.get(0), group) : grant.give(arguments.get(0), group));
        return 0;
    }

    String give(String who, String group) throws IOException {
        String person = idOf(who);
        keycloak.put("/users/" + person + "/groups/" + madeGroup(group), NODES.objectNode());
        return who + " now has " + group + "; it works from the next sign-in, or within five minutes.";
    }

    String take(String who, String group) throws IOException {
        String person = idOf(who);
        for (JsonNode held : keycloak.get("/users/" + person + "/groups?max=1000")) {
            if (group.equals(held.path("path").asText())) {
                keycloak.delete(
                        "/users/" + person + "/groups/" + held.path("id").asText());
                return who + " no longer has " + group + "; it stops working within five minutes.";
            }
        }
        throw new Trouble(who + " does not have " + group + ", so nothing was taken away.");
    }

    private String idOf(String who) throws IOException {
        JsonNode people = keycloak.get("/users?exact=true&username=" + KeycloakAdmin.encode(who));
        if (!people.isEmpty()) {
            return people.get(0).path("id").asText();
        }
        JsonNode clients = keycloak.get("/clients?clientId=" + KeycloakAdmin.encode(who));
        JsonNode machine = clients.isEmpty()
                ? null
                : keycloak.find("/clients/" + clients.get(0).path("id").asText() + "/service-account-user");
        if (machine == null) {
            throw new Trouble("Keycloak knows nobody called \"" + who + "\".");
        }
        return machine.path("id").asText();
    }

    private String madeGroup(String path) throws IOException {
        JsonNode group = keycloak.find("/group-by-path" + path);
        if (group == null) {
            create(path);
            group = keycloak.get("/group-by-path" + path);
        }
        return group.path("id").asText();
    }

    private void create(String path) throws IOException {
        int cut = path.lastIndexOf('/');
        String name = path.substring(cut + 1);
        ObjectNode group = NODES.objectNode().put("name", name);
        keycloak.post(cut == 0 ? "/groups" : "/groups/" + madePlace(path.substring(0, cut)) + "/children", group);
        String id = keycloak.get("/group-by-path" + path).path("id").asText();
        ArrayNode roles = NODES.arrayNode().add(keycloak.get("/roles/" + name));
        keycloak.post("/groups/" + id + "/role-mappings/realm", roles);
    }

    private String madePlace(String path) throws IOException {
        JsonNode found = keycloak.find("/group-by-path" + path);
        if (found != null) {
            return found.path("id").asText();
        }
        int cut = path.lastIndexOf('/');
        ObjectNode group = NODES.objectNode().put("name", path.substring(cut + 1));
        keycloak.post(cut == 0 ? "/groups" : "/groups/" + madePlace(path.substring(0, cut)) + "/children", group);
        return keycloak.get("/group-by-path" + path).path("id").asText();
    }
}
