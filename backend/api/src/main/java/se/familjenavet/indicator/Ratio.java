package se.familjenavet.indicator;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;

/**
 * One told count as a share of another, of which it is a part.
 *
 * @param numeratorOf the code of the indicator whose numerator it is
 * @param denominatorOf the code of the indicator whose denominator that lies in
 */
@Embeddable
@Schema(
        name = "IndicatorRatio",
        description = "Ett tal ur en indikator som andel av ett tal ur en annan. One told count as a share of another.")
record Ratio(
        @NotNull @Pattern(regexp = Key.FORM) @Size(max = 60) @Schema(required = true, examples = "stayed-of-came")
        String numeratorOf,

        @NotNull @Pattern(regexp = Key.FORM) @Size(max = 60) @Schema(required = true, examples = "enrolled-of-asking")
        String denominatorOf) {}
