package se.familjenavet.release;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.disclosure.Question;
import se.familjenavet.survey.Choice;
import se.familjenavet.survey.QuestionMeaning;
import se.familjenavet.survey.QuestionType;
import se.familjenavet.survey.SurveyContent;

/**
 * A question whose answers are counted, and how.
 *
 * @param codes what it can be answered with, in order
 * @param apart those of them outside the scale, as "vet ej"
 */
record Counted(se.familjenavet.survey.Question asked, List<Integer> codes, Set<Integer> apart) {
    /** They divide those who answer, or speak of one's own words: not told by themselves. */
    private static final Set<QuestionMeaning> NOT_COUNTED =
            Set.of(QuestionMeaning.GENDER, QuestionMeaning.FIRST_CHILD, QuestionMeaning.QUOTE_CONSENT);
    /** A scale of more steps is a number, which is not told. */
    private static final int STEPS = 20;

    private static final String CHOSEN = "1";
    private static final String NOT_CHOSEN = "0";

    /** Those of a version: what is answered by choosing, or on a scale. */
    static List<Counted> of(SurveyContent content) {
        return content.questions().stream()
                .filter(question -> question.meaning() == null || !NOT_COUNTED.contains(question.meaning()))
                .map(Counted::of)
                .filter(one -> !one.codes.isEmpty())
                .toList();
    }

    private static Counted of(se.familjenavet.survey.Question question) {
        return new Counted(
                question,
                question.type() == QuestionType.SCALE
                        ? steps(question.least(), question.most())
                        : question.choices().stream().map(Choice::code).toList(),
                question.choices().stream()
                        .filter(Choice::apart)
                        .map(Choice::code)
                        .collect(Collectors.toSet()));
    }

    private static List<Integer> steps(int least, int most) {
        return most - least > STEPS
                ? List.of()
                : IntStream.rangeClosed(least, most).boxed().toList();
    }

    String key() {
        return asked.key();
    }

    /** Whether it is told of all who answered at a place alone, and of nobody by themselves. */
    boolean isOneWay() {
        return asked.meaning() == QuestionMeaning.LANGUAGE;
    }

    /** Whether it is one that an indicator of surveys asks. */
    boolean isFixed() {
        return asked.meaning() != null && asked.meaning().isFixed();
    }

    boolean isMultiple() {
        return asked.type() == QuestionType.MULTIPLE;
    }

    /** As disclosure control takes it: one question, or one for each choice when several can be chosen. */
    Stream<Question> controlled() {
        return isMultiple()
                ? codes.stream().map(code -> new Question(part(code), List.of(CHOSEN, NOT_CHOSEN), both(), Set.of()))
                : Stream.of(new Question(key(), texts(codes), valid(), favourable()));
    }

    /** The code of the question whether one choice of several was made. */
    String part(int code) {
        return key() + "/" + code;
    }

    /** Adds so many who answered with this JSON, {@code 4} or {@code [1, 3]}, to a crowd. */
    void count(String value, int times, CrowdCounts crowd) {
        List<String> chosen = Stream.of(value.replaceAll("[\\[\\] ]", "").split(","))
                .filter(code -> !code.isEmpty())
                .toList();
        if (isMultiple()) {
            codes.forEach(
                    code -> crowd.add(part(code), chosen.contains(String.valueOf(code)) ? CHOSEN : NOT_CHOSEN, times));
        } else {
            chosen.forEach(code -> crowd.add(key(), code, times));
        }
    }

    private Set<String> valid() {
        return Set.copyOf(
                texts(codes.stream().filter(code -> !apart.contains(code)).toList()));
    }

    /** "Instämmer": the upper two of five points. */
    private Set<String> favourable() {
        return asked.type() == QuestionType.LIKERT ? Set.of("4", "5") : Set.of();
    }

    private static Set<String> both() {
        return Set.of(CHOSEN, NOT_CHOSEN);
    }

    private static List<String> texts(Collection<Integer> codes) {
        return codes.stream().map(String::valueOf).toList();
    }
}
