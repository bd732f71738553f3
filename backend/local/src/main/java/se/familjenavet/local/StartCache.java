package se.familjenavet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** A JVM's ahead-of-time cache (JEP 514): recorded in one run, it makes the next start take a third of the time. */
final class StartCache {
    private static final int FIRST_JDK = 25;

    private final Path file;

    private StartCache(Path file) {
        this.file = file;
    }

    static StartCache of(Checkout checkout, String program) {
        return new StartCache(checkout.programs().resolve(program + "-jdk-" + Runtime.version() + ".aot"));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    boolean isPossible() {
        return Runtime.version().feature() >= FIRST_JDK;
    }

    boolean isNewerThan(Path program) throws IOException {
        FileTime changed = Files.getLastModifiedTime(program);
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(changed) > 0;
    }

    List<String> recording() {
        return isPossible() && !Files.exists(file) ? List.of("-XX:AOTCacheOutput=" + draft()) : List.of();
    }

    List<String> using() {
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** After the recording process has ended. */
    void keep() throws IOException {
        if (Files.exists(draft())) {
            Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
