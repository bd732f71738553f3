package se.familjenavet.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The tree of groups that people's grants need; the last group of a path carries the role of its name. */
final class GrantGroups {
    private GrantGroups() {}

    static ArrayNode of(JsonNode users) {
        ArrayNode groups = JsonNodeFactory.instance.arrayNode();
        users.forEach(user -> user.path("groups").forEach(path -> plant(groups, path.asText())));
        return groups;
    }

    private static void plant(ArrayNode roots, String path) {
        ArrayNode siblings = roots;
        ObjectNode group = null;
        for (String name : path.substring(1).split("/", -1)) {
            group = named(siblings, name);
            siblings = group.withArray("subGroups");
        }
        group.putArray("realmRoles").add(group.path("name").asText());
    }

    private static ObjectNode named(ArrayNode siblings, String name) {
        for (JsonNode group : siblings) {
            if (name.equals(group.path("name").asText())) {
                return (ObjectNode) group;
            }
        }
        return siblings.addObject().put("name", name);
    }
}
