package se.familjenavet.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.place.Target;
import se.familjenavet.text.Key;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * What a region says of an indicator of its own.
 *
 * @param region SCB's code of the county; it never changes
 * @param code in kebab-case, as those of every region; it never changes
 * @param formula in words
 * @param ratio how it is reckoned from what is told already; null for a series that is taken in from files. Which of the two
 *     never changes
 * @param target null when there is none
 */
@Schema(
        name = "RegionIndicatorDetails",
        description = "Det som sägs om en egen indikator. What a region says of an indicator of its own.")
record RegionIndicatorDetails(
        @NotNull
        @Pattern(regexp = "^[0-9]{2}$")
        @Schema(required = true, examples = "06", maxLength = 2, description = "Never changes. Ändras aldrig.")
        String region,

        @NotNull
        @Pattern(regexp = Key.FORM)
        @Size(max = 60)
        @Schema(required = true, examples = "stayed-of-asking", description = "Never changes. Ändras aldrig.")
        String code,

        @NotNull @Worded(max = 80) @Schema(required = true) LocalText name,
        @NotNull @Worded(max = 400) @Schema(required = true) LocalText formula,
        @NotNull @Worded(max = 60) @Schema(required = true) LocalText numerator,
        @NotNull @Worded(max = 60) @Schema(required = true) LocalText denominator,

        @Valid
        @Schema(nullable = true, description = "Null: taken in from files. Null: läses in från filer. Ändras aldrig.")
        Ratio ratio,

        @NotNull @Schema(required = true, examples = "MORE") Direction direction,

        @Valid @Schema(nullable = true) Target target) {}
