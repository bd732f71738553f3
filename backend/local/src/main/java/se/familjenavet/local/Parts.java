package se.familjenavet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Starts each part of a stack from whatever an earlier start left in its folder. */
final class Parts {
    private static final Duration KEYCLOAK_START = Duration.ofMinutes(5);

    private Parts() {}

    static Postgres postgres(Layout layout) {
        try {
            return startPostgres(layout);
        } catch (IOException | IllegalStateException e) {
            throw new Trouble(
                    "PostgreSQL did not start, see " + postgresLog(layout)
                            + "; `make demo-reset` begins with an empty database. (" + e.getMessage() + ")",
                    e);
        }
    }

    static Keycloak keycloak(Layout layout) {
        try {
            return startKeycloak(layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mailbox mailbox(Layout layout) {
        try {
            return Mailbox.start(layout.ports().mailbox(), layout.ports().smtp());
        } catch (IOException | IllegalStateException e) {
            throw new Trouble("The mailbox did not start: " + e.getMessage(), e);
        }
    }

    private static Postgres startPostgres(Layout layout) throws IOException {
        Path data = layout.postgresData();
        if (Folders.removeHalfMade(data)) {
            Say.line("An earlier start was interrupted before the database was made; it is made anew.");
        }
        Postgres postgres = Postgres.start(
                layout.checkout(),
                data,
                layout.ports().postgres(),
                layout.keeping(),
                postgresLog(layout),
                layout.leftOvers());
        try {
            postgres.createDatabase(layout.checkout().rolesSql(), layout.secrets());
            if (!Folders.isFinished(data)) {
                Folders.finish(data);
            }
            return postgres;
        } catch (IOException e) {
            postgres.close();
            throw e;
        }
    }

    private static Keycloak startKeycloak(Layout layout) throws IOException {
        KeycloakDistribution distribution = KeycloakDistribution.of(layout.checkout());
        Path home = layout.keycloakHome();
        if (!Folders.isFinished(home)) {
            sayIfRealmChanged(layout);
            distribution.copyRealm(layout.realm(), home, layout.leftOvers());
        }
        Keycloak keycloak = Keycloak.serve(
                distribution, home, layout.ports(), layout.logs().resolve("keycloak.log"), layout.leftOvers());
        try {
            keycloak.awaitReady(KEYCLOAK_START);
            if (layout.isFleeting()) {
                KeycloakAdmin.of(keycloak.url()).move("familjenavet-web", Layout.USUAL_PUBLIC_URL, layout.publicUrl());
            }
            return keycloak;
        } catch (IOException | Trouble e) {
            keycloak.close();
            throw e;
        }
    }

    private static void sayIfRealmChanged(Layout layout) throws IOException {
        try (var files = Files.list(layout.folder())) {
            if (files.anyMatch(file -> file.getFileName().toString().startsWith("keycloak-"))) {
                Say.line("The realm's files or addresses have changed: Keycloak begins anew from them.");
            }
        }
    }

    static Path postgresLog(Layout layout) {
        return layout.logs().resolve("postgres.log");
    }
}
