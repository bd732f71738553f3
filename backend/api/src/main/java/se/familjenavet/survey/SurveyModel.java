package se.familjenavet.survey;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/**
 * A ready-made survey to begin from, by its key.
 *
 * @param languages that all of it is written in
 * @param questions what it asks, in order
 */
@Schema(description = "En färdig enkät att utgå från. A ready-made survey to begin from.")
record SurveyModel(
        @Schema(required = true) SurveyHead survey,
        @Schema(required = true, examples = "ANONYMOUS") SurveyKind kind,

        @Schema(required = true, maxItems = 20, examples = "[\"sv\", \"en\"]")
        List<String> languages,

        @Schema(required = true, maxItems = 60, description = "What it asks. Vad den frågar.")
        List<LocalText> questions) {

    static SurveyModel of(SurveyDocument document) {
        return new SurveyModel(
                document.survey(),
                document.survey().audience().kind(),
                List.copyOf(document.content().title().texts().keySet()),
                document.content().questions().stream().map(Question::text).toList());
    }
}
