package se.familjenavet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.familjenavet.local.LocalStack;

/** The store of files past the API. */
public final class Stored {
    private Stored() {}

    /** All that lies in it. */
    public static List<String> files() {
        return walked().stream()
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .toList();
    }

    /** The name under which bytes lie in it. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As it is on the first day. */
    public static void empty() {
        walked().reversed().forEach(Stored::delete);
    }

    /** Folders before what lies in them. */
    private static List<Path> walked() {
        Path store = Path.of(LocalStack.forTests().apiEnvironment().get("FAMILJENAVET_STORE"));
        if (!Files.isDirectory(store)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(store)) {
            return all.toList();
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
