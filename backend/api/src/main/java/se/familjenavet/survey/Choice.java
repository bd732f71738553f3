package se.familjenavet.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * One of the answers to choose from.
 *
 * @param code that is kept, 0 to 99
 * @param apart whether it stands outside the scale: "vet ej", "ej aktuellt"
 */
@Schema(description = "Ett svarsalternativ. One of the answers to choose from.")
public record Choice(
        @NotNull @Min(0) @Max(99) @Schema(required = true, examples = "4")
        Integer code,

        @NotNull @Worded(max = 120) @Schema(required = true) LocalText text,

        @NotNull
        @Schema(
                required = true,
                description = "Outside the scale, as “do not know”. Utanför skalan, som ”vet ej”.",
                examples = "false")
        Boolean apart) {}
