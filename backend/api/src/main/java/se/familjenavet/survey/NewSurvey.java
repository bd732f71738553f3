package se.familjenavet.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;

/**
 * A survey to begin, and for which region: from a document; from a ready-made one; or from nothing, with a name.
 *
 * @param model the key of a ready-made survey; its own head holds where {@code survey} is null
 * @param survey what it is to be called and whom it is for; needed where it begins from nothing
 * @param document stands alone
 */
@Schema(description = "En enkät att börja på. A survey to begin.")
record NewSurvey(
        @NotNull
        @Pattern(regexp = "^[0-9]{2}$")
        @Schema(required = true, examples = "06", maxLength = 2, description = "SCB county code. Länskod.")
        String region,

        @Size(max = 60)
        @Pattern(regexp = Key.FORM)
        @Schema(
                nullable = true,
                description = "A ready-made one to begin from. En färdig att utgå från.",
                examples = "parents-after-group")
        String model,

        @Valid
        @Schema(nullable = true, description = "What a new one is called, and for whom. Vad en ny heter, och för vem.")
        SurveyHead survey,

        @Valid @Schema(nullable = true, description = "A whole one, taken in. En hel, att läsa in.")
        SurveyDocument document) {}
