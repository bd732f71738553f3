package se.familjenavet.indicator;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a series that has a baseline of its own, and what it does. */
@Schema(
        name = "IndicatorTrendSegment",
        description = "En del av en serie med egen baslinje. A part of a series with a baseline of its own.")
record TrendSegment(
        @Schema(required = true, maxLength = 11, examples = "2024-01", description = "Its first. Dess första period.")
        String from,

        @Schema(required = true, maxLength = 11, examples = "2026-10", description = "Its last. Dess sista period.")
        String to,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-9999-7000-8000-000000000007",
                description = "Where the baseline begins anew by one. Händelsen som baslinjen börjar om vid.")
        UUID annotation,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.31")
        Double median,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 11,
                examples = "2024-12",
                description = "The last period of the baseline. Baslinjens sista period.")
        String baselineTo,

        @Schema(required = true, minimum = "0", examples = "24", description = "Not on the median. Inte på medianen.")
        int usefulPoints,

        @Schema(required = true, minimum = "0", examples = "8")
        int longestRun,

        @Schema(required = true, nullable = true, examples = "8", description = "More is a signal. Fler är en signal.")
        Integer longestRunMost,

        @Schema(required = true, minimum = "0", examples = "9")
        int crossings,

        @Schema(
                required = true,
                nullable = true,
                examples = "8",
                description = "Fewer is a signal. Färre är en signal.")
        Integer crossingsLeast,

        @Schema(required = true, examples = "NONE") TrendSignal signal,

        @Schema(
                required = true,
                maxItems = 2,
                description = "By which rules it has moved; none unless it has. De regler som säger det.")
        List<TrendRule> signalBy) {

    /** Of its values in order of time; at least one. */
    static TrendSegment of(List<ValueView> values, RunChart chart, UUID annotation) {
        boolean isEnough = chart.usefulPoints() >= RunChart.LEAST;
        Integer end = chart.baselineEnd();
        return new TrendSegment(
                values.getFirst().period(),
                values.getLast().period(),
                annotation,
                chart.median(),
                end == null ? null : values.get(end).period(),
                chart.usefulPoints(),
                chart.longestRun(),
                isEnough ? RunChart.longestRunMost(chart.usefulPoints()) : null,
                chart.crossings(),
                isEnough ? RunChart.leastCrossings(chart.usefulPoints()) : null,
                chart.signal(),
                chart.signalBy());
    }
}
