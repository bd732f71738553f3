package se.familjenavet.indicator;

import java.util.List;
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

        @Schema(
                required = true,
                minItems = 1,
                maxItems = 400,
                description = "One, or more where the baseline begins anew; the last speaks for the series."
                        + " En, eller fler där baslinjen börjar om. Den sista talar för serien.")
        List<TrendSegment> segments,

        @Schema(
                required = true,
                maxItems = TrendAnnotations.MOST_SHOWN,
                description = "What happened, in order of time. Det som har hänt, i tidsordning.")
        List<AnnotationView> annotations,

        @Schema(required = true, maxLength = 10, examples = "ANHOEJ")
        String ruleSet,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.9")
        Double target) {

    /**
     * Of values of one series and of what happened there, each in order of time.
     *
     * @param values at least one
     */
    static TrendView of(List<ValueView> values, List<AnnotationView> annotations) {
        ValueView last = values.getLast();
        List<AnnotationView> shown = annotations.stream()
                .filter(one -> one.isAbout(last.indicator()))
                .toList();
        List<Baselines.Part> parts = Baselines.of(values, shown);
        return new TrendView(
                last.indicator(),
                last.item(),
                last.place(),
                last.gender(),
                last.periodKind(),
                parts.stream().flatMap(Baselines.Part::points).toList(),
                parts.stream().map(Baselines.Part::segment).toList(),
                shown,
                "ANHOEJ",
                last.target());
    }
}
