package se.familjenavet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.familjenavet.local.LocalStack;

/** The store of files past the API. */
public final class Stored {
    private Stored() {}

    /** All that lies in it. */
    public static List<String> files() {
        return walked().filter(Files::isRegularFile).map(Path::toString).toList();
    }

    /** As it is on the first day. */
    public static void empty() {
        walked().sorted(Comparator.reverseOrder()).forEach(Stored::delete);
    }

    private static Stream<Path> walked() {
        Path store = Path.of(LocalStack.forTests().apiEnvironment().get("FAMILJENAVET_STORE"));
        try {
            return Files.isDirectory(store) ? Files.walk(store).toList().stream() : Stream.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
