package se.familjenavet.indicator;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.disclosure.Verdict;

/** A value of an indicator, as the API shows it: one place, one period, of all or of some. */
@Schema(name = "IndicatorValue", description = "Ett värde: en indikator på en plats under en period. One value.")
record ValueView(
        @Schema(required = true, maxLength = 60, examples = "men-attending")
        String indicator,

        @Schema(
                required = true,
                nullable = true,
                minimum = "1",
                examples = "1",
                description = "Which wording of a survey's question. Vilken lydelse av enkätfrågan.")
        Integer item,

        @Schema(required = true) ValuePlace place,

        @Schema(
                required = true,
                maxLength = 11,
                examples = "2026-SPRING",
                description = "A month, term or year; of a round the day it closed. Månad, termin, år eller dag.")
        String period,

        @Schema(required = true, examples = "TERM") PeriodKind periodKind,
        @Schema(required = true, examples = "2026-01-01") LocalDate firstDay,
        @Schema(required = true, examples = "2026-07-31") LocalDate lastDay,
        @Schema(required = true, examples = "ALL") ValueGender gender,
        @Schema(required = true, examples = "NONE") Breakdown breakdown,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 20,
                examples = "EVENING",
                description =
                        "Of the breakdown: 1, 2 …; MORNING, AFTERNOON, EVENING; SMALL, LARGE. Vilken del av uppdelningen.")
        String category,

        @Schema(required = true, examples = "OK") ValueStatus status,

        @Schema(
                required = true,
                maxLength = 2,
                examples = "",
                description = "What stands where figures would: .. secret, - nothing. Det som står i stället.")
        String statusMark,

        @Schema(required = true, nullable = true, minimum = "0", examples = "33")
        Integer numerator,

        @Schema(required = true, nullable = true, minimum = "0", examples = "37")
        Integer denominator,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.892")
        Double share,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.753")
        Double ciLow,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.957")
        Double ciHigh,

        @Schema(required = true, examples = "WILSON") IntervalMethod method,
        @Schema(required = true, examples = "0.95") double confidence,

        @Schema(required = true, nullable = true, minimum = "0", examples = "60", description = "Asked. Tillfrågade.")
        Integer invited,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.68")
        Double responseRate,

        @Schema(required = true, nullable = true, minimum = "0", maximum = "1", examples = "0.9")
        Double target,

        @Schema(required = true, nullable = true, examples = "REACHED", description = "Against the target. Mot målet.")
        Verdict verdict,

        @Schema(required = true) Instant computedAt) {
    private static final double CONFIDENCE = 0.95;

    static ValueView of(Tuple row, Known known) {
        Definition definition = known.definition();
        Measure measure = Measure.of(row, known);
        ValueStatus status = ValueStatus.valueOf(row.get("status", String.class));
        return new ValueView(
                definition.code(),
                row.get("item", Integer.class),
                ValuePlace.of(row),
                row.get("period", String.class),
                PeriodKind.valueOf(row.get("period_kind", String.class)),
                row.get("first_day", LocalDate.class),
                row.get("last_day", LocalDate.class),
                ValueGender.valueOf(row.get("gender", String.class)),
                Breakdown.valueOf(row.get("breakdown", String.class)),
                category(row),
                status,
                status.mark(),
                measure.numerator(),
                measure.denominator(),
                measure.share(),
                measure.ciLow(),
                measure.ciHigh(),
                definition.base().isPersonal() ? IntervalMethod.WILSON : IntervalMethod.NONE,
                CONFIDENCE,
                row.get("invited", Integer.class),
                rate(row.get("respondents", Integer.class), row.get("invited", Integer.class)),
                known.target() == null ? null : known.target().share(),
                measure.verdict(),
                row.get("computed_at", Instant.class));
    }

    private static String category(Tuple row) {
        String category = row.get("category", String.class);
        return category.isEmpty() ? null : category;
    }

    private static Double rate(Integer respondents, Integer invited) {
        return respondents == null || invited == null || invited == 0 || invited < respondents
                ? null
                : (double) respondents / invited;
    }
}
