package se.familjenavet.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** Keycloak's own files, unpacked and built once, and realms imported once; each stack then starts from a copy. */
final class KeycloakDistribution {
    private static final Duration BUILD = Duration.ofMinutes(5);

    private static final Duration WRITING_START_CACHE = Duration.ofMinutes(5);

    private final Checkout checkout;
    private final Properties facts;
    private final Path home;
    private final StartCache startCache;

    private KeycloakDistribution(Checkout checkout, Properties facts) {
        this.checkout = checkout;
        this.facts = facts;
        this.startCache = StartCache.of(checkout, "keycloak-" + facts.getProperty("version"));
        this.home = checkout.programs().resolve("keycloak-" + facts.getProperty("version"));
    }

    static KeycloakDistribution of(Checkout checkout) throws IOException {
        Properties facts = new Properties();
        try (InputStream resource = KeycloakDistribution.class.getResourceAsStream("/keycloak.properties")) {
            facts.load(resource);
        }
        return new KeycloakDistribution(checkout, facts);
    }

    Path home() {
        return home;
    }

    Path themes() {
        return checkout.themes();
    }

    /** Recorded during the first import on this JDK. */
    StartCache startCache() {
        return startCache;
    }

    /** Puts the imported realm's data into the folder; one process at a time prepares what is not there yet. */
    @SuppressWarnings("try")
    void copyRealm(Realm realm, Path to, LeftOvers leftOvers) throws IOException {
        Path lockFile = checkout.programs().resolve("keycloak.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            prepareHome();
            Path imported = prepareRealm(realm, leftOvers);
            Folders.copy(imported, to);
        }
    }

    private void prepareHome() throws IOException {
        if (Folders.isFinished(home)) {
            return;
        }
        Say.line(
                "Unpacking and building Keycloak " + facts.getProperty("version") + ", once; it takes about a minute.");
        Folders.remove(home);
        Files.createDirectories(home);
        Path archive = Path.of(facts.getProperty("archive"));
        if (!Files.isReadable(archive)) {
            throw new Trouble("Keycloak's archive " + archive + " is missing; run `make clean run` to fetch it again.");
        }
        Command.run(List.of("tar", "-xzf", archive.toString(), "-C", home.toString(), "--strip-components=1"), BUILD);
        Command.run(
                List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true"),
                BUILD);
        Folders.finish(home);
    }

    private Path prepareRealm(Realm realm, LeftOvers leftOvers) throws IOException {
        Path folder = checkout.programs().resolve("realm-" + facts.getProperty("version") + "-" + realm.hash());
        if (Folders.isFinished(folder)) {
            return folder;
        }
        Say.line("Importing the realm into Keycloak, once per change of the realm or its addresses.");
        Folders.remove(folder);
        realm.writeTo(folder.resolve("data/import"));
        Path log = checkout.logs().resolve("keycloak-import.log");
        try (Keycloak keycloak = Keycloak.importing(this, folder, log, leftOvers, realm.addresses())) {
            keycloak.awaitReady(Duration.ofMinutes(5));
            keycloak.close(WRITING_START_CACHE);
        }
        startCache.keep();
        Folders.remove(folder.resolve("data/import"));
        Folders.finish(folder);
        return folder;
    }
}
