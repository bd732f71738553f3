package se.familjenavet.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * What a guide says to those who lead the session. A draft may lack what publication needs (R5).
 *
 * @param ageWindow null until it is known
 * @param exampleText whether it touches health and is an example, not the region's own advice
 */
@Schema(description = "Innehållet i en vägledning. The content of a session guide.")
record GuideContent(
        @NotNull @Worded(max = 120) @Schema(required = true) LocalText title,

        @NotNull
        @Worded(max = 600)
        @Schema(required = true, description = "What parents go home with. Vad föräldrarna går hem med.")
        LocalText purpose,

        @NotNull @Size(max = 12) @Schema(required = true) List<@NotNull @Worded(max = 120) LocalText> topics,

        @Valid @Schema(nullable = true) AgeWindow ageWindow,

        @NotNull @Min(15) @Max(240) @Schema(required = true, examples = "90")
        Integer minutes,

        @NotNull @Size(max = 8) @Schema(required = true) List<@NotNull @Valid GuideProfession> professions,

        @NotNull @Size(max = 5) @Schema(required = true) List<@NotNull @Valid GuidePerspective> perspectives,

        @NotNull @Size(max = 20) @Schema(required = true) List<@NotNull @Valid GuideStep> steps,

        @Worded(max = 2000) @Schema(nullable = true) LocalText digitalVariant,

        @Worded(max = 2000) @Schema(nullable = true) LocalText notesToLeaders,

        @Worded(max = 600) @Schema(nullable = true) LocalText invitationToNext,

        @NotNull @Size(max = 12) @Schema(required = true) List<@NotNull @Valid WhereToTurn> whereToTurn,

        @NotNull
        @Schema(
                required = true,
                description = "Touches health: an example, not the region's text. Exempeltext, inte regionens.")
        Boolean exampleText,

        @NotNull @Size(max = 20) @Schema(required = true, examples = "[\"sv\"]")
        List<@NotNull @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @KnownLanguage String> reviewed) {

    /** Minutes of its steps together. */
    int stepMinutes() {
        return steps.stream().mapToInt(GuideStep::minutes).sum();
    }

    /** Minutes of dialogue between the parents. */
    int dialogueMinutes() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.DIALOGUE)
                .mapToInt(GuideStep::minutes)
                .sum();
    }
}
