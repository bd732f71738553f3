package se.familjenavet.survey;

import java.util.EnumSet;
import java.util.Set;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemType;

/**
 * What a version must have before it is published; each thing that it lacks is named, and where. A question that lacks a language
 * is read in Swedish there, but for the fixed ones: words of another language would be another item.
 */
final class Readiness {
    private Readiness() {}

    static void check(SurveyAudience audience, SurveyContent content) {
        Faults faults = new Faults();
        faults.unless(!content.questions().isEmpty(), "/questions", "questions-needed");
        Set<QuestionMeaning> seen = EnumSet.noneOf(QuestionMeaning.class);
        for (int i = 0; i < content.questions().size(); i++) {
            Question question = content.questions().get(i);
            QuestionMeaning meaning = question.meaning();
            if (meaning != null) {
                String at = "/questions/" + i;
                faults.unless(meaning.suits(audience), at + "/meaning", "meaning-not-for-them");
                faults.unless(seen.add(meaning), at + "/meaning", "repeated");
                languages(question, content, at, faults);
            }
        }
        faults.end(ProblemType.SURVEY_INCOMPLETE);
    }

    private static void languages(Question question, SurveyContent content, String at, Faults faults) {
        if (question.meaning().isFixed()) {
            content.title().texts().keySet().stream()
                    .filter(language -> !question.text().texts().containsKey(language))
                    .forEach(language ->
                            faults.unless(false, new Fault(at + "/text/" + language, "item-without-language")));
        }
    }
}
