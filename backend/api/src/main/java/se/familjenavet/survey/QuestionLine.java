package se.familjenavet.survey;

import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.export.Table;

/** A question as a line of a file; its answers to choose from stand in one cell: {@code 1 Stämmer inte alls; 2 …}. */
record QuestionLine(
        UUID survey,
        String regionCode,
        String surveyKey,
        UUID version,
        int versionNumber,
        SurveyVersionStatus status,
        int position,
        String key,
        QuestionType type,
        QuestionMeaning meaning,
        Integer item,
        boolean required,
        String text,
        String choices,
        String visibleIf) {
    static final Table<DefinedQuestion, QuestionLine> TABLE =
            new Table<>("survey-versions", QuestionLine.class, QuestionLine::of);

    private static QuestionLine of(DefinedQuestion defined) {
        Question question = defined.question();
        return new QuestionLine(
                defined.survey(),
                defined.regionCode(),
                defined.surveyKey(),
                defined.version(),
                defined.number(),
                defined.status(),
                defined.position(),
                question.key(),
                question.type(),
                question.meaning(),
                question.item(),
                question.required(),
                question.text().swedish(),
                question.choices().stream()
                        .map(choice -> choice.code() + " " + choice.text().swedish())
                        .collect(Collectors.joining("; ")),
                question.visibleIf() == null ? null : question.visibleIf().question());
    }
}
