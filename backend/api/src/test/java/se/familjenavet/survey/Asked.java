package se.familjenavet.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.familjenavet.text.LocalText;

/** Questions and what asks them, as short as a test needs them. */
final class Asked {
    private Asked() {}

    static SurveyContent content(Question... questions) {
        return content(List.of(questions));
    }

    static SurveyContent content(List<Question> questions) {
        return new SurveyContent(
                words("Efter gruppen"), words("Hej!"), words("Tack!"), List.of(), questions, List.of("sv"));
    }

    static LocalText words(String swedish) {
        return LocalText.of(Map.of("sv", swedish));
    }

    static Question single(String key, int... codes) {
        return question(key, QuestionType.SINGLE, codes);
    }

    static Question multiple(String key, int... codes) {
        return question(key, QuestionType.MULTIPLE, codes);
    }

    static Question likert(String key) {
        return question(key, QuestionType.LIKERT, 1, 2, 3, 4, 5);
    }

    static Question question(String key, QuestionType type, int... codes) {
        List<Choice> choices = IntStream.of(codes)
                .mapToObj(code -> new Choice(code, words("Svar " + code), false))
                .toList();
        return new Question(key, type, null, null, words("Hur?"), null, false, choices, null, null, null, null, null);
    }

    static Question number(String key, QuestionType type, Integer least, Integer most) {
        return new Question(
                key, type, null, null, words("Hur?"), null, false, List.of(), least, most, null, null, null);
    }

    static Question text(String key, QuestionType type, Integer most) {
        return number(key, type, null, most);
    }

    static Question required(Question q) {
        return new Question(
                q.key(),
                q.type(),
                q.meaning(),
                q.item(),
                q.text(),
                q.help(),
                true,
                q.choices(),
                q.least(),
                q.most(),
                q.lowLabel(),
                q.highLabel(),
                q.visibleIf());
    }

    static Question when(Question q, String earlier, Integer... anyOf) {
        return new Question(
                q.key(),
                q.type(),
                q.meaning(),
                q.item(),
                q.text(),
                q.help(),
                q.required(),
                q.choices(),
                q.least(),
                q.most(),
                q.lowLabel(),
                q.highLabel(),
                new Condition(earlier, Arrays.asList(anyOf)));
    }

    /** A scale whose ends have words. */
    static Question labelled(Question q) {
        return new Question(
                q.key(),
                q.type(),
                q.meaning(),
                q.item(),
                q.text(),
                q.help(),
                q.required(),
                q.choices(),
                q.least(),
                q.most(),
                words("Inget"),
                words("Allt"),
                q.visibleIf());
    }

    static Question meaning(Question q, QuestionMeaning meaning, Integer item) {
        return new Question(
                q.key(),
                q.type(),
                meaning,
                item,
                q.text(),
                q.help(),
                q.required(),
                q.choices(),
                q.least(),
                q.most(),
                q.lowLabel(),
                q.highLabel(),
                q.visibleIf());
    }
}
