package se.familjenavet.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * What a version asks, and says before and after.
 *
 * @param helpLines where to turn for help, told at the end
 * @param reviewed the languages that a person has read
 */
@Schema(description = "Vad en enkät frågar. What a survey asks.")
public record SurveyContent(
        @NotNull @Worded(max = 120) @Schema(required = true) LocalText title,

        @NotNull @Worded(max = 2000) @Schema(required = true)
        LocalText introduction,

        @NotNull @Worded(max = 1000) @Schema(required = true)
        LocalText thanks,

        @NotNull @Size(max = 12) @Schema(required = true) List<@NotNull @Valid HelpLine> helpLines,

        @NotNull @Size(max = 60) @Schema(required = true) List<@NotNull @Valid Question> questions,

        @NotNull @Size(max = 20) @Schema(required = true, examples = "[\"sv\"]")
        List<@NotNull @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @KnownLanguage String> reviewed) {}
