package se.familjenavet.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.familjenavet.problem.Faults;

/** Whether what a version asks fits together, draft or not; each thing that does not is named, and where. */
final class Soundness {
    private final SurveyContent content;
    private final String at;
    private final Faults faults = new Faults();
    private final Set<String> known;

    private Soundness(SurveyContent content, String at) {
        this.content = content;
        this.at = at;
        known = content.questions().stream().map(Question::key).collect(Collectors.toSet());
    }

    /**
     * Ends the request where something does not fit.
     *
     * @param fixed the questions whose words are ours, in all their wordings
     * @param at where the content stands in the body
     */
    static void check(SurveyContent content, List<Question> fixed, String at) {
        Soundness soundness = new Soundness(content, at);
        soundness.languages();
        soundness.questions(fixed);
        soundness.faults.end();
    }

    private void languages() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.reviewed().size(); i++) {
            String language = content.reviewed().get(i);
            String where = at + "/reviewed/" + i;
            faults.unless(seen.add(language), where, "repeated");
            faults.unless(content.title().texts().containsKey(language), where, "language-not-written");
        }
    }

    private void questions(List<Question> fixed) {
        Map<String, Question> earlier = new HashMap<>();
        for (int i = 0; i < content.questions().size(); i++) {
            Question question = content.questions().get(i);
            String where = at + "/questions/" + i;
            condition(question.visibleIf(), earlier, where + "/visibleIf");
            faults.unless(earlier.putIfAbsent(question.key(), question) == null, where + "/key", "repeated");
            new QuestionForm(question, where, faults).check(fixed);
        }
    }

    /** A question hangs on one before it: there is no way round to itself. */
    private void condition(Condition condition, Map<String, Question> earlier, String where) {
        if (condition == null) {
            return;
        }
        Question before = earlier.get(condition.question());
        if (before == null) {
            String wrong = known.contains(condition.question()) ? "condition-not-earlier" : "unknown-question";
            faults.unless(false, where + "/question", wrong);
            return;
        }
        faults.unless(before.type().hasChoices(), where + "/question", "condition-without-choices");
        for (int i = 0; i < condition.anyOf().size(); i++) {
            boolean isOffered = before.offers(condition.anyOf().get(i));
            faults.unless(isOffered || !before.type().hasChoices(), where + "/anyOf/" + i, "unknown-choice");
        }
    }
}
