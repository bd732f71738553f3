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

    private static final String HEAD_OF_WORK = """

            | once | product, s | by hand in SQL, s | ratio | heap before, MB | heap at most, MB |
            |---|---:|---:|---:|---:|---:|
            """;

    private Report() {}

    static String of(List<Measured> all, List<Work> once, Settings settings, LocalDate day, String commit) {
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
        return title
                + HEAD
                + all.stream().map(Report::row).collect(Collectors.joining())
                + (once.isEmpty() ? "" : HEAD_OF_WORK)
                + once.stream().map(Report::row).collect(Collectors.joining());
    }

    private static String row(Work work) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %s | %s |%n",
                work.name(),
                work.product(),
                work.sql(),
                work.ratio(),
                megabytes(work.heapBefore()),
                megabytes(work.heapMost()));
    }

    private static String megabytes(long bytes) {
        return bytes < 0 ? "" : String.valueOf(bytes >> 20);
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
