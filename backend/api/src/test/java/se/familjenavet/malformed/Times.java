package se.familjenavet.malformed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long the answers took; it is reported, for the machine is never quiet enough to hold anyone to it. */
final class Times {
    private static final Path REPORT = Path.of("target", "malformed-input.md");
    private static final int SLOWEST = 3;

    private final List<Map.Entry<String, Duration>> all = new ArrayList<>();

    void note(String what, Duration took) {
        all.add(Map.entry(what, took));
    }

    /** A row of a table: how many, in all, and the slowest. */
    private String row(String operation) {
        Duration whole = all.stream().map(Map.Entry::getValue).reduce(Duration.ZERO, Duration::plus);
        String slowest = all.stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue(Comparator.reverseOrder()))
                .limit(SLOWEST)
                .map(one -> one.getValue().toMillis() + " ms: `" + one.getKey().replace("|", "\\|") + "`")
                .collect(Collectors.joining("; "));
        return "| %s | %d | %d ms | %s |".formatted(operation, all.size(), whole.toMillis(), slowest);
    }

    static void report(Map<String, Times> operations) {
        String rows = operations.entrySet().stream()
                .map(one -> one.getValue().row(one.getKey()))
                .collect(Collectors.joining(
                        "\n", "| Operation | Bends | In all | Slowest |\n|---|---|---|---|\n", "\n"));
        try {
            Files.writeString(REPORT, rows);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
