package se.familjenavet.round;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import se.familjenavet.group.DemoChance;
import se.familjenavet.household.Gender;
import se.familjenavet.survey.Branching;
import se.familjenavet.survey.Choice;
import se.familjenavet.survey.Question;
import se.familjenavet.survey.SurveyContent;

/** What people of the demo answer: most agree, some leave out, a few write something. */
final class DemoAnswers {
    private static final String BASE_PACKAGE = "base-package";
    private static final int LEFT_OUT = 4;
    private static final int DO_NOT_KNOW = 4;
    private static final int WRITES = 14;
    private static final int YES = 1;
    private static final int NO = 2;

    private final SurveyContent content;
    private final Map<String, List<String>> words;
    private final DemoChance chance;

    /** @param words what may be written, by the key of the question */
    DemoAnswers(SurveyContent content, Map<String, List<String>> words, DemoChance chance) {
        this.content = content;
        this.words = words;
        this.chance = chance;
    }

    /**
     * Of one person.
     *
     * @param gender null where nobody is asked for it
     * @param agreeing how many of a hundred agree where they are
     */
    ObjectNode of(Gender gender, int agreeing) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (Question question : content.questions()) {
            boolean isAsked = Branching.asked(content, answers).containsKey(question.key());
            if (isAsked && (question.required() || !chance.is(LEFT_OUT))) {
                answer(question, answers, gender, agreeing);
            }
        }
        return answers;
    }

    private void answer(Question question, ObjectNode answers, Gender gender, int agreeing) {
        switch (question.meaning()) {
            case null -> plainly(question, answers, agreeing);
            case GENDER -> answers.put(question.key(), code(gender));
            case FIRST_CHILD -> answers.put(question.key(), chance.is(47) ? YES : NO);
            case LANGUAGE -> answers.put(question.key(), language(question));
            case QUOTE_CONSENT -> consent(question, answers);
            default -> plainly(question, answers, agreeing);
        }
    }

    /** As {@link se.familjenavet.survey.QuestionMeaning#GENDER} has them. */
    private static int code(Gender gender) {
        return switch (gender) {
            case WOMAN -> 1;
            case MAN -> 2;
            case OTHER -> 3;
            case UNDISCLOSED -> 4;
            case null -> 4;
        };
    }

    private void plainly(Question question, ObjectNode answers, int agreeing) {
        switch (question.type()) {
            case LIKERT -> answers.put(question.key(), onFivePoints(question, agreeing));
            case SINGLE -> answers.put(question.key(), one(question).code());
            case MULTIPLE -> answers.set(question.key(), several(question));
            case SCALE -> answers.put(question.key(), question.most() - chance.below(4));
            case NUMBER -> answers.put(question.key(), question.least() + chance.below(5));
            case SHORT_TEXT, LONG_TEXT -> write(question, answers);
        }
    }

    /** Most coordinators say of the base package that all of it is offered, and the others that parts are. */
    private Choice one(Question question) {
        List<Choice> choices = question.choices();
        return question.key().equals(BASE_PACKAGE) ? choices.get(chance.is(75) ? 0 : 1) : chance.oneOf(choices);
    }

    private int onFivePoints(Question question, int agreeing) {
        List<Choice> apart = question.choices().stream().filter(Choice::apart).toList();
        if (!apart.isEmpty() && chance.is(DO_NOT_KNOW)) {
            return apart.getFirst().code();
        }
        if (chance.is(agreeing)) {
            return chance.is(58) ? 5 : 4;
        }
        return chance.is(60) ? 3 : chance.is(65) ? 2 : 1;
    }

    /** Some of those that stand for something; where none did, the one that says so. */
    private ArrayNode several(Question question) {
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        question.choices().stream()
                .filter(choice -> !choice.apart() && chance.is(38))
                .forEach(choice -> chosen.add(choice.code()));
        if (chosen.isEmpty()) {
            chosen.add(question.choices().getLast().code());
        }
        return chosen;
    }

    private int language(Question question) {
        List<Choice> choices = question.choices();
        return chance.is(78) ? choices.getFirst().code() : chance.oneOf(choices).code();
    }

    private void write(Question question, ObjectNode answers) {
        List<String> known = words.getOrDefault(question.key(), List.of());
        if (!known.isEmpty() && chance.is(WRITES)) {
            answers.put(question.key(), chance.oneOf(known));
        }
    }

    /** Asked of those who have written something. */
    private void consent(Question question, ObjectNode answers) {
        boolean hasWritten =
                content.questions().stream().anyMatch(one -> one.type().isText() && answers.has(one.key()));
        if (hasWritten) {
            answers.put(question.key(), chance.is(70) ? YES : NO);
        }
    }
}
