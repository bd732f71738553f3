package se.familjenavet.survey;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/** What a survey is called at work. */
@Schema(description = "Vad enkäten kallas. What the survey is called.")
record SurveyName(
        @NotNull @Worded(max = 120) @Schema(required = true) LocalText name) {}
