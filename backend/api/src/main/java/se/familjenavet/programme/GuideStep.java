package se.familjenavet.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/** A step of a session (moment). */
@Schema(description = "Ett moment i en träff. A step of a session.")
record GuideStep(
        @NotNull @Schema(required = true, examples = "DIALOGUE")
        StepKind kind,

        @NotNull @Min(1) @Max(240) @Schema(required = true, examples = "25")
        Integer minutes,

        @NotNull @Worded(max = 120) @Schema(required = true) LocalText title,

        @NotNull @Worded(max = 4000) @Schema(required = true)
        LocalText text) {}
