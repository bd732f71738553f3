package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is generated and committed: a difference fails, unless one asks for it to be written anew. */
public final class Catalogue {
    /** Where the build takes the API document's examples from. */
    static final Path EXAMPLES = Path.of("src", "main", "resources", "contract", "examples");

    private static final String REWRITE = "familjenavet.rewrite";

    private Catalogue() {}

    /** A list of decisions beside this class. */
    static void check(String name, List<String> lines) {
        check(Path.of("src", "test", "resources", "house", name), String.join("\n", lines) + "\n");
    }

    /** A page of the docs. */
    public static void checkPage(String name, String page) {
        check(Sources.BACKEND.resolveSibling("docs").resolve(name), page);
    }

    /** An example of the API document. */
    static void checkExample(String name, String example) {
        check(EXAMPLES.resolve(name + ".json"), example + "\n");
    }

    private static void check(Path file, String wanted) {
        try {
            if (Boolean.getBoolean(REWRITE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, wanted);
            }
            String kept = Files.exists(file) ? Files.readString(file) : "";
            assertEquals(kept, wanted, () -> file.getFileName() + " is old; run the test with -D" + REWRITE + "=true");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
