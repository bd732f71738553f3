package se.familjenavet.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * Which survey it is, whatever its versions ask.
 *
 * @param key that it keeps, the same in every region that takes it in
 * @param name what it is called at work; those who answer read the title of the version
 */
@Schema(description = "Vilken enkät det är. Which survey it is.")
record SurveyHead(
        @NotNull @Size(max = 60) @Pattern(regexp = Key.FORM) @Schema(required = true, examples = "parents-after-group")
        String key,

        @NotNull @Schema(required = true, examples = "PARENTS")
        SurveyAudience audience,

        @NotNull @Worded(max = 120) @Schema(required = true) LocalText name) {}
