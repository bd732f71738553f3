package se.familjenavet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code make demo-reset}: throws away data and secrets, and keeps the unpacked programs. */
final class Reset {
    private Reset() {}

    @SuppressWarnings("try")
    static int run() throws IOException {
        Path local = Checkout.find().local();
        try (RunLock ignored = RunLock.take(local)) {
            new LeftOvers(local.resolve("processes")).stop();
            Postgres.stopForgotten(local.resolve("postgres"));
            for (Path folder : data(local)) {
                Folders.remove(folder);
            }
            Files.deleteIfExists(local.resolve("secrets.properties"));
        }
        Say.line("The demo data is gone; the next `make run` begins anew.");
        return 0;
    }

    private static List<Path> data(Path local) throws IOException {
        try (var files = Files.list(local)) {
            return files.filter(file -> file.getFileName().toString().matches("postgres|keycloak-.*"))
                    .toList();
        }
    }
}
