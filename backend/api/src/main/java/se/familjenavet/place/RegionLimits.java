package se.familjenavet.place;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What nobody in a region goes beyond.
 *
 * @param disclosureThreshold k: fewer who answered are never shown (R21)
 * @param shareThreshold the same for shares of small groups, as all results of surveys are; k or more
 * @param uploadQuotaMegabytes of each municipality
 */
@Embeddable
@Schema(description = "Gränser som gäller i hela regionen. Limits that hold in the whole region.")
record RegionLimits(
        @NotNull
        @Min(3)
        @Max(50)
        @Schema(
                examples = "5",
                required = true,
                description = "Fewer answers than this are not shown. Färre svar än så visas inte.")
        Integer disclosureThreshold,

        @NotNull
        @Min(3)
        @Max(50)
        @Schema(
                examples = "10",
                required = true,
                description = "The same for shares of small groups. Samma sak för andelar i små grupper.")
        Integer shareThreshold,

        @NotNull
        @Min(100)
        @Max(100_000)
        @Schema(
                examples = "2048",
                required = true,
                description = "Uploaded files of a municipality, in MB. En kommuns uppladdade filer, i MB.")
        Integer uploadQuotaMegabytes) {}
