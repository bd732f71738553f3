package se.familjenavet.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table that a run prints and that `docs/benchmark.md` keeps. */
final class Report {
    private static final String HEAD = """
            | request | product, requests/s | median, ms | 99 of 100 under, ms | same SQL, requests/s | ratio | statements |
            |---|---:|---:|---:|---:|---:|---:|
            """;

    private Report() {}

    static String of(List<Measured> all, Settings settings, LocalDate day, String commit) {
        String title =
                "### %s, commit %s%n%n%d connections, %d s each after %d s of warming up, %d processors, Java %s.%n%n"
                        .formatted(
                                day,
                                commit,
                                settings.connections(),
                                settings.seconds(),
                                settings.warmUpSeconds(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature());
        return title + HEAD + all.stream().map(Report::row).collect(Collectors.joining());
    }

    private static String row(Measured measured) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %.0f | %.1f | %.1f | %.0f | %.2f | %.1f |%n",
                measured.operation().request(),
                measured.product().perSecond(),
                measured.product().median(),
                measured.product().slowest(),
                measured.sql().perSecond(),
                measured.ratio(),
                measured.statements());
    }
}
