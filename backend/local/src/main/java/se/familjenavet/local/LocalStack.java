package se.familjenavet.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** PostgreSQL and Keycloak on one machine, ready for one API. */
public final class LocalStack implements AutoCloseable {
    private static LocalStack shared;

    private final Layout layout;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Map<String, String> apiEnvironment;

    private LocalStack(Layout layout, Postgres postgres, Keycloak keycloak, Map<String, String> apiEnvironment) {
        this.layout = layout;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.apiEnvironment = apiEnvironment;
    }

    /** One stack for this JVM: empty data, free ports, stopped when the JVM ends. */
    public static synchronized LocalStack forTests() {
        if (shared == null) {
            shared = start(Layout.forTests(Checkout.find()));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop-local-stack"));
        }
        return shared;
    }

    /** A stack for one measurement: it writes as carefully as production does, and its data is gone afterwards. */
    public static LocalStack forMeasuring() {
        return start(Layout.forMeasuring(Checkout.find()));
    }

    static LocalStack start(Layout layout) {
        Executor threads = task -> Thread.ofVirtual().start(task);
        CompletableFuture<Postgres> postgres = CompletableFuture.supplyAsync(() -> Parts.postgres(layout), threads);
        CompletableFuture<Keycloak> keycloak = CompletableFuture.supplyAsync(() -> Parts.keycloak(layout), threads);
        try {
            CompletableFuture.allOf(postgres, keycloak).join();
            return new LocalStack(layout, postgres.join(), keycloak.join(), environment(layout, postgres.join()));
        } catch (CompletionException e) {
            if (!postgres.isCompletedExceptionally()) {
                postgres.join().close();
            }
            if (!keycloak.isCompletedExceptionally()) {
                keycloak.join().close();
            }
            layout.close();
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(e.getCause()), e);
        }
    }

    /** The JDBC address without user and password. */
    public String databaseUrl() {
        return postgres.url();
    }

    /** The JDBC address of the superuser, for resets between tests; needs no password. */
    public String superuserDatabaseUrl() {
        return postgres.url() + "?user=postgres";
    }

    /** Where the database writes its log. */
    public Path databaseLog() {
        return Parts.postgresLog(layout);
    }

    /** The realm's address, which is its issuer too. */
    public String oidcUrl() {
        return keycloak.realmUrl();
    }

    /** What Keycloak's administrator sends to sign in, for tests that change the realm. */
    public Map<String, String> administrator() {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                Keycloak.ADMIN,
                "password",
                Keycloak.ADMIN_PASSWORD);
    }

    /** The port that the API is to listen on; the redirects of {@code familjenavet-web} lead there. */
    public int apiPort() {
        return layout.ports().web();
    }

    /** The port where the API tells of its health and its metrics. */
    public int managementPort() {
        return layout.ports().management();
    }

    public String publicUrl() {
        return layout.publicUrl();
    }

    /** Everything that the API is told, by the names of its environment variables. */
    public Map<String, String> apiEnvironment() {
        return apiEnvironment;
    }

    CompletableFuture<String> end() {
        return CompletableFuture.anyOf(postgres.end(), keycloak.end()).thenApply(String::valueOf);
    }

    Layout layout() {
        return layout;
    }

    @Override
    public void close() {
        keycloak.close();
        postgres.close();
        layout.close();
    }

    private static Map<String, String> environment(Layout layout, Postgres postgres) {
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
        environment.put("FAMILJENAVET_SESSION_SECRET", secrets.get(Secrets.Name.SESSION));
        environment.put("FAMILJENAVET_STATE_SECRET", secrets.get(Secrets.Name.STATE));
        environment.put("FAMILJENAVET_CURSOR_SECRET", secrets.get(Secrets.Name.CURSOR));
        environment.put("FAMILJENAVET_LINK_SECRET", secrets.get(Secrets.Name.LINK));
        environment.put("FAMILJENAVET_WEB_DIR", webDirectory(layout.checkout()));
        environment.put("FAMILJENAVET_STORE", layout.store().toString());
        environment.put("FAMILJENAVET_DEMO", String.valueOf(layout.demo()));
        environment.put("FAMILJENAVET_BIND", "127.0.0.1");
        if (layout.keeping() == Postgres.Keeping.MEASURED) {
            List.of("SIGNED_IN", "PUBLIC", "SIGN_IN")
                    .forEach(kind -> environment.put("FAMILJENAVET_RATE_" + kind, "1000000000"));
        }
        return Map.copyOf(environment);
    }

    private static String webDirectory(Checkout checkout) {
        Path web = checkout.web();
        return Files.isRegularFile(web.resolve("index.html")) ? web.toString() : "";
    }
}
