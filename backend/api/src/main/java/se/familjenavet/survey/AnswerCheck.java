package se.familjenavet.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.familjenavet.problem.Fault;

/**
 * Whether someone's answers are such as the questions ask for: an object by the keys of questions, in which a choice is a code,
 * several choices a list of codes, a number or a point on a scale a whole number, and a text a string. What was not answered is
 * not there.
 */
public final class AnswerCheck {
    /** What may be said again of what someone sent. */
    private static final String REPEATABLE = "[A-Za-z0-9_-]{1,60}";

    /** More keys than these are not worth naming. */
    private static final int MOST_NAMED = 20;

    private AnswerCheck() {}

    /**
     * What is wrong with the answers, each thing pointed at; empty when nothing is.
     *
     * @param answers as they came, of any type
     * @param pointer where they stand in the body, as {@code /answers}
     */
    public static List<Fault> faults(SurveyContent content, JsonNode answers, String pointer) {
        if (answers == null || !answers.isObject()) {
            return List.of(new Fault(pointer, "wrong-type"));
        }
        Map<String, Question> asked = Branching.asked(content, answers);
        Stream<Fault> wrong = asked.values().stream()
                .map(question -> fault(question, answers.get(question.key()), pointer + "/" + question.key()))
                .flatMap(Optional::stream);
        return Stream.concat(unasked(content, asked.keySet(), answers, pointer), wrong)
                .toList();
    }

    private static Optional<Fault> fault(Question question, JsonNode answer, String pointer) {
        if (answer != null) {
            return new Answer(question, answer, pointer).fault();
        }
        return question.required() ? Optional.of(new Fault(pointer, "answer-missing")) : Optional.empty();
    }

    /** Answers to what was not asked. A key that no question can have is not repeated to who sent it. */
    private static Stream<Fault> unasked(SurveyContent content, Set<String> asked, JsonNode answers, String pointer) {
        Set<String> known = content.questions().stream().map(Question::key).collect(Collectors.toSet());
        Iterable<String> keys = answers::fieldNames;
        return StreamSupport.stream(keys.spliterator(), false)
                .filter(key -> !asked.contains(key))
                .map(key -> known.contains(key)
                        ? new Fault(pointer + "/" + key, "question-hidden")
                        : new Fault(key.matches(REPEATABLE) ? pointer + "/" + key : pointer, "unknown-question"))
                .distinct()
                .sorted(Comparator.comparing(Fault::pointer))
                .limit(MOST_NAMED);
    }
}
