package se.familjenavet.indicator;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series of one indicator at one place, and what it does. */
@Schema(name = "IndicatorTrend", description = "En serie över tid, och om den har ändrats. A series over time.")
record TrendView(
        @Schema(required = true, maxLength = 60, examples = "men-attending")
        String indicator,

        @Schema(
                required = true,
                nullable = true,
                minimum = "1",
                examples = "1",
                description = "A series breaks where a question's wording changes. Ny lydelse bryter serien.")
        Integer item,

        @Schema(required = true) ValuePlace place,
        @Schema(required = true, examples = "ALL") ValueGender gender,
        @Schema(required = true, examples = "MONTH") PeriodKind periodKind,
        @Schema(required = true, maxItems = 400) List<TrendPoint> points,

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

        @Schema(required = true, maxLength = 10, examples = "ANHOEJ")
        String ruleSet,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.9")
        Double target) {

    /** Of values of one series, in order of time; at least one. */
    static TrendView of(List<ValueView> values) {
        ValueView last = values.getLast();
        RunChart chart = new RunChart(values.stream().map(ValueView::share).toList());
        boolean isEnough = chart.usefulPoints() >= RunChart.LEAST;
        Integer end = chart.baselineEnd();
        return new TrendView(
                last.indicator(),
                last.item(),
                last.place(),
                last.gender(),
                last.periodKind(),
                IntStream.range(0, values.size())
                        .mapToObj(i -> TrendPoint.of(values.get(i), chart.isUnusual(i)))
                        .toList(),
                chart.median(),
                end == null ? null : values.get(end).period(),
                chart.usefulPoints(),
                chart.longestRun(),
                isEnough ? RunChart.longestRunMost(chart.usefulPoints()) : null,
                chart.crossings(),
                isEnough ? RunChart.leastCrossings(chart.usefulPoints()) : null,
                chart.signal(),
                "ANHOEJ",
                last.target());
    }
}
