package se.familjenavet.indicator;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One point of a series. */
@Schema(name = "IndicatorTrendPoint", description = "En punkt i en serie. A point of a series.")
record TrendPoint(
        @Schema(required = true, maxLength = 11, examples = "2026-10")
        String period,

        @Schema(required = true, examples = "2026-10-01") LocalDate firstDay,
        @Schema(required = true, examples = "2026-10-31") LocalDate lastDay,
        @Schema(required = true, examples = "OK") ValueStatus status,

        @Schema(required = true, maxLength = 2, examples = "")
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

        @Schema(required = true, description = "It is part of a run that is too long. Den är en del av signalen.")
        boolean unusual) {

    static TrendPoint of(ValueView value, boolean unusual) {
        return new TrendPoint(
                value.period(),
                value.firstDay(),
                value.lastDay(),
                value.status(),
                value.statusMark(),
                value.numerator(),
                value.denominator(),
                value.share(),
                value.ciLow(),
                value.ciHigh(),
                unusual);
    }
}
