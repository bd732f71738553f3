package se.familjenavet.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the API of a stack is told, by the names of its environment variables. */
final class ApiEnvironment {
    /** Each is told as {@code FAMILJENAVET_…_SECRET}. */
    private static final List<Secrets.Name> KEYS = List.of(
            Secrets.Name.SESSION,
            Secrets.Name.STATE,
            Secrets.Name.CURSOR,
            Secrets.Name.LINK,
            Secrets.Name.TICKET,
            Secrets.Name.RETENTION);

    private ApiEnvironment() {}

    static Map<String, String> of(Layout layout, Postgres postgres) {
        Map<String, String> environment = new LinkedHashMap<>();
        Secrets secrets = layout.secrets();
        String realm = "http://localhost:" + layout.ports().keycloak() + "/realms/familjenavet";
        environment.put("FAMILJENAVET_PORT", String.valueOf(layout.ports().web()));
        environment.put(
                "FAMILJENAVET_MANAGEMENT_PORT", String.valueOf(layout.ports().management()));
        environment.put("FAMILJENAVET_SHUTDOWN_DELAY", "0S");
        environment.put("FAMILJENAVET_LOG_JSON", "false");
        environment.put("FAMILJENAVET_PUBLIC_URL", layout.publicUrl());
        environment.put("FAMILJENAVET_DATABASE_URL", postgres.url());
        environment.put("FAMILJENAVET_DATABASE_PASSWORD", secrets.get(Secrets.Name.DATABASE));
        environment.put("FAMILJENAVET_MIGRATION_PASSWORD", secrets.get(Secrets.Name.MIGRATION));
        environment.put("FAMILJENAVET_OIDC_URL", realm);
        environment.put("FAMILJENAVET_OIDC_ISSUER", realm);
        environment.put("FAMILJENAVET_OIDC_CLIENT_SECRET", layout.realm().clientSecret("familjenavet-web"));
        KEYS.forEach(key -> environment.put("FAMILJENAVET_" + key + "_SECRET", secrets.get(key)));
        environment.put("FAMILJENAVET_WEB_DIR", webDirectory(layout.checkout()));
        environment.put("FAMILJENAVET_STORE", layout.store().toString());
        environment.put("FAMILJENAVET_DEMO", String.valueOf(layout.demo()));
        environment.put("FAMILJENAVET_BIND", "127.0.0.1");
        environment.putAll(mail(layout.ports()));
        if (layout.keeping() == Postgres.Keeping.MEASURED) {
            environment.putAll(measured());
        }
        return Map.copyOf(environment);
    }

    /** Without limits; letters are noted as always, but a mailbox that takes them is no part of what is measured. */
    private static Map<String, String> measured() {
        String unlimited = "1000000000";
        return Map.of(
                "FAMILJENAVET_RATE_SIGNED_IN", unlimited,
                "FAMILJENAVET_RATE_PUBLIC", unlimited,
                "FAMILJENAVET_RATE_SIGN_UP", unlimited,
                "FAMILJENAVET_RATE_SIGN_IN", unlimited,
                "FAMILJENAVET_MAIL_TICK", "off");
    }

    private static Map<String, String> mail(Ports ports) {
        return Map.of(
                "FAMILJENAVET_SMTP_HOST",
                "127.0.0.1",
                "FAMILJENAVET_SMTP_PORT",
                String.valueOf(ports.smtp()),
                "FAMILJENAVET_SMTP_STARTTLS",
                "off",
                "FAMILJENAVET_MAIL_FROM",
                "Familjecentralen <no-reply@familjenavet.example>");
    }

    private static String webDirectory(Checkout checkout) {
        Path web = checkout.web();
        return Files.isRegularFile(web.resolve("index.html")) ? web.toString() : "";
    }
}
