package se.familjenavet.survey;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/**
 * The texts that a language of the title lacks; there one reads the Swedish ones.
 *
 * @param pointers into the content, as {@code /questions/2/text}; the first hundred
 */
@Schema(description = "Vad som saknas på ett språk. What a language lacks.")
record LanguageGap(
        @Schema(required = true, examples = "ar", maxLength = 20)
        String language,

        @Schema(required = true, maxItems = 100, examples = "[\"/questions/2/text\"]")
        List<String> pointers) {
    private static final int MOST_NAMED = 100;

    /** Those of a content, by language; empty when every text is in every language. */
    static List<LanguageGap> of(SurveyContent content) {
        Map<String, LocalText> texts = ContentTexts.of(content);
        return content.title().texts().keySet().stream()
                .map(language -> new LanguageGap(
                        language,
                        texts.entrySet().stream()
                                .filter(text -> !text.getValue().texts().containsKey(language))
                                .map(Map.Entry::getKey)
                                .limit(MOST_NAMED)
                                .toList()))
                .filter(gap -> !gap.pointers().isEmpty())
                .toList();
    }
}
