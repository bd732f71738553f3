package se.familjenavet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in the repository. */
record Checkout(Path root) {
    static Checkout find() {
        return find(Path.of("").toAbsolutePath());
    }

    static Checkout find(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("keycloak/familjenavet-realm.json"))) {
                return new Checkout(folder);
            }
        }
        throw new Trouble("Start this from inside the Familjenavet repository; " + from + " is outside it.");
    }

    Path realm() {
        return root.resolve("keycloak/familjenavet-realm.json");
    }

    Path demoCast() {
        return root.resolve("keycloak/demo-cast.json");
    }

    Path themes() {
        return root.resolve("keycloak/theme");
    }

    Path rolesSql() {
        return root.resolve("backend/roles.sql");
    }

    Path apiJar() {
        return root.resolve("backend/api/target/quarkus-app/quarkus-run.jar");
    }

    Path web() {
        return root.resolve("frontend/dist");
    }

    /** Data and secrets of {@code make run}; {@code make demo-reset} empties it. */
    Path local() {
        return made(root.resolve(".local"));
    }

    /** Unpacked programs, kept when the demo is reset. */
    Path programs() {
        return made(local().resolve("dist"));
    }

    Path logs() {
        return made(local().resolve("logs"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
