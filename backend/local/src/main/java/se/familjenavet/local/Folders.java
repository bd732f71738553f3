package se.familjenavet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** Whole folders: copied, removed, and known to be finished by a mark that is written last. */
final class Folders {
    private static final String FINISHED = "finished-at";

    private Folders() {}

    static boolean isFinished(Path folder) {
        return Files.isRegularFile(folder.resolve(FINISHED));
    }

    static void finish(Path folder) throws IOException {
        Files.writeString(folder.resolve(FINISHED), Instant.now().toString());
    }

    static Instant finishedAt(Path folder) throws IOException {
        return Instant.parse(Files.readString(folder.resolve(FINISHED)).strip());
    }

    /** Removes what an interrupted start left half made; tells whether there was anything. */
    static boolean removeHalfMade(Path folder) throws IOException {
        if (!Files.exists(folder) || isFinished(folder)) {
            return false;
        }
        remove(folder);
        return true;
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The copy appears whole or not at all. */
    static void copy(Path from, Path to) throws IOException {
        Path draft = to.resolveSibling(to.getFileName() + ".new");
        remove(draft);
        try (var files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, draft.resolve(from.relativize(file))));
        }
        remove(to);
        Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyOne(Path file, Path to) {
        try {
            if (Files.isSymbolicLink(file)) {
                Files.createSymbolicLink(to, Files.readSymbolicLink(file));
            } else if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
