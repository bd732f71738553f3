package se.familjenavet.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions that hang on each other at random, each with an answer; the same each time the tests run. All are required. What is
 * asked is reckoned here from the last question back to the first, and not as the product does it.
 */
record RandomBranches(SurveyContent content, ObjectNode all) {
    private static final int[] CODES = {1, 2, 3};

    static void forEach(int cases, Consumer<RandomBranches> property) {
        Random random = new Random(18);
        IntStream.range(0, cases).forEach(i -> property.accept(any(random)));
    }

    List<String> asked() {
        return content.questions().stream()
                .filter(question -> isAsked(question, all))
                .map(Question::key)
                .toList();
    }

    Stream<String> hidden() {
        return content.questions().stream()
                .filter(question -> !isAsked(question, all))
                .map(Question::key);
    }

    /** The answers to what is asked. */
    ObjectNode answered() {
        return all.deepCopy().retain(asked());
    }

    /** Likewise, but for one. */
    ObjectNode without(String key) {
        return answered().without(List.of(key));
    }

    /** What is told of those: it is missing, and whatever hangs on it is no longer asked. */
    List<String> faultsWithout(String missing) {
        ObjectNode fewer = without(missing);
        List<String> hidden = content.questions().stream()
                .filter(question -> fewer.has(question.key()) && !isAsked(question, fewer))
                .map(question -> "/answers/" + question.key() + " question-hidden")
                .sorted()
                .toList();
        return Stream.concat(hidden.stream(), Stream.of("/answers/" + missing + " answer-missing"))
                .toList();
    }

    private boolean isAsked(Question question, JsonNode answers) {
        Condition condition = question.visibleIf();
        return condition == null
                || condition.anyOf().stream().anyMatch(code -> isChosen(answers.path(condition.question()), code))
                        && isAsked(named(condition.question()), answers);
    }

    private Question named(String key) {
        Optional<Question> found = content.questions().stream()
                .filter(question -> Objects.equals(question.key(), key))
                .findFirst();
        return found.orElseThrow();
    }

    private static boolean isChosen(JsonNode answer, int code) {
        return answer.isArray()
                ? IntStream.range(0, answer.size()).anyMatch(i -> answer.get(i).asInt() == code)
                : answer.asInt() == code;
    }

    private static RandomBranches any(Random random) {
        List<Question> questions = new ArrayList<>();
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        int many = 1 + random.nextInt(12);
        for (int i = 0; i < many; i++) {
            boolean isMultiple = random.nextBoolean();
            Question one = isMultiple ? Asked.multiple("q" + i, CODES) : Asked.single("q" + i, CODES);
            boolean hangs = i > 0 && random.nextInt(4) > 0;
            Question placed = hangs
                    ? Asked.when(one, "q" + random.nextInt(i), 1 + random.nextInt(2), 2 + random.nextInt(2))
                    : one;
            questions.add(Asked.required(placed));
            if (isMultiple) {
                answers.putArray("q" + i).add(1 + random.nextInt(2)).add(3);
            } else {
                answers.put("q" + i, 1 + random.nextInt(3));
            }
        }
        return new RandomBranches(Asked.content(questions), answers);
    }
}
