package se.familjenavet.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What {@code make run} prints when everything answers. */
final class Welcome {
    private Welcome() {}

    static String text(Layout layout) {
        StringBuilder text = new StringBuilder("\nFamiljenavet is ready: " + layout.publicUrl() + "\n\n");
        text.append("Sign in as one of these, password demo:\n");
        for (JsonNode user : layout.realm().content().path("users")) {
            if (!user.has("serviceAccountClientId")) {
                text.append(String.format(
                        "  %-8s %-18s %s%n",
                        user.path("username").asText(),
                        user.path("firstName").asText() + " "
                                + user.path("lastName").asText(),
                        grants(user)));
            }
        }
        return text.append(addresses(layout)).append("\n\nCtrl-C stops it all.").toString();
    }

    private static String addresses(Layout layout) {
        StringBuilder text = new StringBuilder();
        text.append("\nFor parents     ").append(layout.publicUrl()).append("/p/");
        text.append("\nAPI             ").append(layout.publicUrl()).append("/familjenavet/v1");
        text.append("\nAPI docs        ").append(layout.publicUrl()).append("/q/swagger-ui");
        text.append("\nHealth, metrics http://localhost:")
                .append(layout.ports().management())
                .append("/q/health");
        text.append("\nKeycloak        http://localhost:").append(layout.ports().keycloak());
        text.append("/admin (")
                .append(Keycloak.ADMIN)
                .append(", ")
                .append(Keycloak.ADMIN_PASSWORD)
                .append(')');
        text.append("\nMailbox         http://localhost:").append(layout.ports().mailbox());
        text.append("\nPostgreSQL      127.0.0.1:")
                .append(layout.ports().postgres())
                .append("/familjenavet");
        return text.append("\nLogs            ").append(layout.logs()).toString();
    }

    private static String grants(JsonNode user) {
        List<String> grants = new ArrayList<>();
        user.path("groups").forEach(group -> grants.add(group.asText()));
        return String.join(", ", grants);
    }
}
