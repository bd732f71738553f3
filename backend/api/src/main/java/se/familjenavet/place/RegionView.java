package se.familjenavet.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** A region as callers read it. */
@Schema(description = "En region och dess län. A region and its county.")
record RegionView(
        @Schema(
                examples = "019aa4f0-3333-7000-8000-000000000001",
                description = "What the feed of events calls it. Vad händelseflödet kallar den.",
                required = true)
        UUID id,

        @Schema(
                examples = "06",
                pattern = "^[0-9]{2}$",
                description = "SCB:s länskod. SCB's county code.",
                required = true)
        String code,

        @Schema(examples = "Region Jönköpings län", maxLength = 60, required = true)
        String name,

        @Schema(examples = "Jönköpings län", maxLength = 60, required = true)
        String countyName,

        @Schema(description = "Whether it takes part. Om den är med.", required = true)
        boolean participates,

        @Schema(required = true) RegionWords words,
        @Schema(hidden = true) long version)
        implements Versioned {

    static RegionView of(Region region) {
        return new RegionView(
                region.id(),
                region.code(),
                region.name(),
                region.countyName(),
                region.participates(),
                region.words(),
                region.version());
    }
}
