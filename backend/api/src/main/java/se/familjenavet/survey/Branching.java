package se.familjenavet.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which questions one is asked, as one answers: what is not asked is neither missing nor taken. */
public final class Branching {
    private Branching() {}

    /**
     * The questions that are asked of one who answers so, by key and in order. A question that hangs on one that is not asked is
     * not asked either.
     *
     * @param answers an object by the keys of questions, whatever is in it
     */
    public static Map<String, Question> asked(SurveyContent content, JsonNode answers) {
        Map<String, Question> asked = new LinkedHashMap<>();
        Map<String, Set<Integer>> chosen = new HashMap<>();
        for (Question question : content.questions()) {
            if (isMet(question.visibleIf(), chosen)) {
                asked.put(question.key(), question);
                chosen.put(question.key(), codes(question, answers.path(question.key())));
            }
        }
        return asked;
    }

    private static boolean isMet(Condition condition, Map<String, Set<Integer>> chosen) {
        return condition == null
                || condition.anyOf().stream().anyMatch(chosen.getOrDefault(condition.question(), Set.of())::contains);
    }

    private static Set<Integer> codes(Question question, JsonNode answer) {
        if (!question.type().hasChoices()) {
            return Set.of();
        }
        if (question.type() != QuestionType.MULTIPLE) {
            return answer.isInt() ? Set.of(answer.intValue()) : Set.of();
        }
        return StreamSupport.stream(answer.spliterator(), false)
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .collect(Collectors.toSet());
    }
}
