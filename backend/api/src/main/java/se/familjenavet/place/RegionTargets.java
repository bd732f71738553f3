package se.familjenavet.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The three targets of a region; it begins with those of the agreement.
 *
 * @param offersBasePackage of the centres that take part: all of them
 * @param parentsMoreSecure of the parents who answer: nine in ten
 * @param staffConfident of the staff who answer: nine in ten
 */
@Schema(description = "Regionens tre mål. The three targets of a region.")
record RegionTargets(
        @NotNull @Valid @Schema(required = true) Target offersBasePackage,
        @NotNull @Valid @Schema(required = true) Target parentsMoreSecure,
        @NotNull @Valid @Schema(required = true) Target staffConfident) {}
