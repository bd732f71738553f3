package se.familjenavet.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Finds the binaries where class loaders of tests see the same archive twice, at which the library's own search stops. */
final class PostgresBinaries {
    private static final Path ALPINE = Path.of("/etc/alpine-release");

    private PostgresBinaries() {}

    static InputStream open(String system, String machine) throws IOException {
        if (!Files.exists(ALPINE)) {
            for (String architecture : List.of(ArchUtils.normalize(machine), "x86_64")) {
                String name = "/postgres-" + system.toLowerCase(Locale.ROOT) + "-" + architecture + ".txz";
                InputStream found = EmbeddedPostgres.class.getResourceAsStream(name);
                if (found != null) {
                    return found;
                }
            }
        }
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
}
