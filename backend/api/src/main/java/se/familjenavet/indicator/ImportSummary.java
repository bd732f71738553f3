package se.familjenavet.indicator;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file of figures holds. */
@Schema(name = "IndicatorFile", description = "Det som finns i en fil med siffror. What a file of figures holds.")
record ImportSummary(
        @Schema(required = true, minimum = "0", examples = "33", description = "Figures. Siffror.")
        int told,

        @Schema(required = true, minimum = "0", examples = "4", description = "Secret ones. Dolda siffror.")
        int hidden,

        @Schema(required = true, examples = "2024-01-01") LocalDate firstDay,
        @Schema(required = true, examples = "2025-12-31") LocalDate lastDay) {}
