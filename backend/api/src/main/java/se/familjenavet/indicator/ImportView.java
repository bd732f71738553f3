package se.familjenavet.indicator;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was taken in. */
@Schema(name = "IndicatorImport", description = "En fil som har lästs in. A file that was taken in.")
record ImportView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000009")
        UUID id,

        @Schema(
                required = true,
                examples = "019aa4f0-9999-7000-8000-000000000008",
                description = "The region's indicator. Regionens indikator.")
        UUID indicator,

        @Schema(required = true) Instant madeAt,
        @Schema(required = true) ImportSummary file) {}
