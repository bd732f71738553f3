package se.familjenavet.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** PostgreSQL, Keycloak and a mailbox on one machine, ready for one API. */
public final class LocalStack implements AutoCloseable {
    private static LocalStack shared;

    private final Layout layout;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Mailbox mailbox;
    private final Map<String, String> apiEnvironment;

    private LocalStack(Layout layout, Postgres postgres, Keycloak keycloak, Mailbox mailbox) {
        this.layout = layout;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.mailbox = mailbox;
        this.apiEnvironment = ApiEnvironment.of(layout, postgres);
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
        CompletableFuture<Mailbox> mailbox = CompletableFuture.supplyAsync(() -> Parts.mailbox(layout), threads);
        try {
            CompletableFuture.allOf(postgres, keycloak, mailbox).join();
            return new LocalStack(layout, postgres.join(), keycloak.join(), mailbox.join());
        } catch (CompletionException e) {
            closeIfStarted(mailbox, Mailbox::close);
            closeIfStarted(postgres, Postgres::close);
            closeIfStarted(keycloak, Keycloak::close);
            layout.close();
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(e.getCause()), e);
        }
    }

    private static <T> void closeIfStarted(CompletableFuture<T> part, Consumer<T> close) {
        if (!part.isCompletedExceptionally()) {
            close.accept(part.join());
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

    /** Where the letters that the API sent are read, by a person and, under {@code /api/mails}, by a test. */
    public String mailboxUrl() {
        return mailbox.url();
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
        mailbox.close();
        layout.close();
    }
}
