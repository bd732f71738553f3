package se.familjenavet.indicator;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a centre's own work as it is now, for those who see the names behind it (R23): nothing of it is hidden. */
@Schema(name = "LiveIndicatorValue", description = "En siffra som den är just nu. A figure as it is now.")
record LiveValue(
        @Schema(required = true, maxLength = 60, examples = "men-attending")
        String indicator,

        @Schema(required = true, maxLength = 11, examples = "2026-AUTUMN")
        String period,

        @Schema(required = true, examples = "TERM") PeriodKind periodKind,
        @Schema(required = true, examples = "2026-08-01") LocalDate firstDay,
        @Schema(required = true, examples = "2026-12-31") LocalDate lastDay,
        @Schema(required = true, examples = "NONE") Breakdown breakdown,

        @Schema(required = true, nullable = true, maxLength = 20, examples = "EVENING")
        String category,

        @Schema(required = true, minimum = "0", examples = "33")
        int numerator,

        @Schema(required = true, minimum = "0", examples = "37")
        int denominator,

        @Schema(required = true, minimum = "0", maximum = "1", examples = "0.892")
        double share) {

    static LiveValue of(LivePart part, Span span, int numerator, int denominator) {
        return new LiveValue(
                part.indicator(),
                span.code(),
                span.kind(),
                span.first(),
                span.last(),
                part.breakdown(),
                part.category().isEmpty() ? null : part.category(),
                numerator,
                denominator,
                (double) numerator / denominator);
    }
}
