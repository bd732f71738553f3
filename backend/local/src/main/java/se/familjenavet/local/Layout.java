package se.familjenavet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where one stack keeps its data, on which ports it listens, and how dear its data is. */
record Layout(
        Checkout checkout,
        Path folder,
        Path logs,
        Ports ports,
        Realm realm,
        Secrets secrets,
        Postgres.Keeping keeping,
        boolean demo,
        LeftOvers leftOvers)
        implements AutoCloseable {

    /** What the imported realm of fleeting stacks holds, until their own address is known. */
    static final String USUAL_PUBLIC_URL = "http://localhost:8080";

    static Layout forRun(Checkout checkout, Map<String, String> environment) throws IOException {
        Ports ports = Ports.from(environment);
        Path local = checkout.local();
        return new Layout(
                checkout,
                local,
                checkout.logs(),
                ports,
                Realm.demo(checkout, "http://localhost:" + ports.web()),
                Secrets.kept(local.resolve("secrets.properties")),
                Postgres.Keeping.DURABLE,
                true,
                new LeftOvers(local.resolve("processes")));
    }

    static Layout forTests(Checkout checkout) {
        return passing(checkout, Postgres.Keeping.FLEETING, false);
    }

    static Layout forEndToEnd(Checkout checkout) {
        return passing(checkout, Postgres.Keeping.FLEETING, true);
    }

    static Layout forMeasuring(Checkout checkout) {
        return passing(checkout, Postgres.Keeping.MEASURED, false);
    }

    private static Layout passing(Checkout checkout, Postgres.Keeping keeping, boolean demo) {
        try {
            Path folder = FleetingFolders.make(checkout.local().resolve("test"));
            return new Layout(
                    checkout,
                    folder,
                    folder,
                    Ports.free(),
                    Realm.demo(checkout, USUAL_PUBLIC_URL),
                    Secrets.inMemory(),
                    keeping,
                    demo,
                    FleetingFolders.leftOvers(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String publicUrl() {
        return "http://localhost:" + ports.web();
    }

    Path postgresData() {
        return folder.resolve("postgres");
    }

    /** Where uploaded files lie. */
    Path store() {
        return folder.resolve("store");
    }

    Path keycloakHome() {
        return folder.resolve("keycloak-" + realm.hash());
    }

    boolean isFleeting() {
        return keeping != Postgres.Keeping.DURABLE;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(leftOvers.notes());
            if (isFleeting()) {
                Folders.remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
