package se.familjenavet.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A running PostgreSQL with the database {@code familjenavet} and its roles. */
final class Postgres implements AutoCloseable {
    private static final String DATABASE = "familjenavet";

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Path log;

    private Postgres(EmbeddedPostgres server, ProcessHandle process, Path log) {
        this.server = server;
        this.process = process;
        this.log = log;
    }

    static Postgres start(Checkout checkout, Path data, int port, Keeping keeping, Path log, LeftOvers leftOvers)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        checkout.programs().resolve("postgres").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPgBinaryResolver(PostgresBinaries::open)
                .setDataDirectoryCustomizer(Postgres::askForPasswords)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(3))
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            builder.setServerConfig(setting, keeping.written);
        }
        builder.setServerConfig("listen_addresses", "127.0.0.1");
        builder.setServerConfig("shared_preload_libraries", "pg_stat_statements");
        builder.setServerConfig("timezone", "UTC");
        EmbeddedPostgres server = builder.start();
        ProcessHandle process = postmaster(data);
        leftOvers.note(process);
        return new Postgres(server, process, log);
    }

    /** Ends the server of a launcher that was killed before it could note what it had started. */
    static void stopForgotten(Path data) throws IOException {
        Path pid = data.resolve("postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(process -> LeftOvers.end(process, LeftOvers.PATIENCE));
        }
    }

    /** The address without user and password. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    void createDatabase(Path rolesSql, Secrets secrets) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!hasDatabase(statement)) {
                statement.execute("create database " + DATABASE + " template template0");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        createRoles(Files.readString(rolesSql), secrets);
    }

    CompletableFuture<String> end() {
        return process.onExit().thenApply(ended -> "PostgreSQL (see " + log + ")");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            Say.trouble("PostgreSQL did not stop as it should: " + e.getMessage());
        }
    }

    private void createRoles(String rolesSql, Secrets secrets) throws IOException {
        Map<String, Secrets.Name> passwords = Map.of(
                "familjenavet.nav_password", Secrets.Name.DATABASE,
                "familjenavet.migrate_password", Secrets.Name.MIGRATION,
                "familjenavet.backup_password", Secrets.Name.BACKUP);
        try (Connection connection = DriverManager.getConnection(url() + "?user=postgres");
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Secrets.Name> password : passwords.entrySet()) {
                set(connection, password.getKey(), secrets.get(password.getValue()));
            }
            statement.execute(rolesSql);
        } catch (SQLException e) {
            throw new IOException("backend/roles.sql: " + e.getMessage(), e);
        }
    }

    /** Everyone but the superuser of this machine gives a password, as in production. */
    private static void askForPasswords(File data) {
        String rules = """
                local all postgres trust
                host all postgres 127.0.0.1/32 trust
                host all all 127.0.0.1/32 scram-sha-256
                """;
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static boolean hasDatabase(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new IOException("PostgreSQL stopped right after its start"));
    }

    /** How dear the data is. */
    enum Keeping {
        /** A person's demo data, which outlives a power cut. */
        DURABLE("on"),
        /** A test's data, gone when the test is. */
        FLEETING("off"),
        /** A measurement's data: written as in production, gone afterwards. */
        MEASURED("on");

        private final String written;

        Keeping(String written) {
            this.written = written;
        }
    }
}
