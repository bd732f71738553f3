package se.familjenavet.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.survey.Asked.content;
import static se.familjenavet.survey.Asked.labelled;
import static se.familjenavet.survey.Asked.likert;
import static se.familjenavet.survey.Asked.meaning;
import static se.familjenavet.survey.Asked.multiple;
import static se.familjenavet.survey.Asked.number;
import static se.familjenavet.survey.Asked.question;
import static se.familjenavet.survey.Asked.required;
import static se.familjenavet.survey.Asked.single;
import static se.familjenavet.survey.Asked.text;
import static se.familjenavet.survey.Asked.when;
import static se.familjenavet.survey.QuestionType.LIKERT;
import static se.familjenavet.survey.QuestionType.LONG_TEXT;
import static se.familjenavet.survey.QuestionType.NUMBER;
import static se.familjenavet.survey.QuestionType.SCALE;
import static se.familjenavet.survey.QuestionType.SHORT_TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;

/** What does not fit together in a survey, each thing named and pointed at. */
class SoundnessTest {
    private static final Question FIXED = meaning(likert("more-secure"), QuestionMeaning.SECURE_IN_PARENTHOOD, 1);

    @Test
    void a_branch_that_leads_to_itself_or_forward_is_refused() {
        assertEquals(
                List.of("/questions/0/visibleIf/question condition-not-earlier"),
                faults(when(single("again", 1, 2), "again", 1)));
        assertEquals(
                List.of("/questions/0/visibleIf/question condition-not-earlier"),
                faults(when(single("first", 1, 2), "second", 1), when(single("second", 1, 2), "first", 1)));
    }

    @Test
    void a_branch_hangs_on_what_is_answered_by_choosing_and_on_choices_that_there_are() {
        assertEquals(
                List.of("/questions/0/visibleIf/question unknown-question"),
                faults(when(single("again", 1, 2), "gone", 1)));
        assertEquals(
                List.of("/questions/1/visibleIf/question condition-without-choices"),
                faults(text("why", SHORT_TEXT, null), when(single("again", 1, 2), "why", 1)));
        assertEquals(
                List.of("/questions/1/visibleIf/anyOf/1 unknown-choice"),
                faults(multiple("met", 1, 2), when(single("again", 1, 2), "met", 2, 3)));
    }

    @Test
    void keys_and_codes_and_languages_stand_once() {
        assertEquals(
                List.of("/questions/1/key repeated"), faults(single("again", 1, 2), text("again", SHORT_TEXT, null)));
        assertEquals(List.of("/questions/0/choices/2/code repeated"), faults(single("again", 1, 2, 1)));
        SurveyContent twice = new SurveyContent(
                Asked.words("Hej"),
                Asked.words("Hej"),
                Asked.words("Hej"),
                List.of(),
                List.of(),
                List.of("sv", "sv", "en"));
        assertEquals(
                List.of("/body/reviewed/1 repeated", "/body/reviewed/2 language-not-written"), faults(twice, "/body"));
    }

    @Test
    void a_question_has_what_its_type_needs() {
        assertEquals(List.of("/questions/0/choices choices-needed"), faults(single("again", 1)));
        assertEquals(List.of("/questions/0/choices five-points"), faults(question("agree", LIKERT, 1, 2, 3, 4)));
        assertEquals(List.of("/questions/0/choices five-points"), faults(question("agree", LIKERT, 0, 1, 2, 3, 4, 5)));
        assertEquals(
                List.of(
                        "/questions/0/least not-null",
                        "/questions/0/most not-null",
                        "/questions/0/lowLabel not-null",
                        "/questions/0/highLabel not-null"),
                faults(number("worth", SCALE, null, null)));
    }

    @Test
    void a_question_has_nothing_that_its_type_has_no_use_for() {
        assertEquals(List.of("/questions/0/choices not-of-this-type"), faults(question("why", LONG_TEXT, 1, 2)));
        assertEquals(List.of("/questions/0/least not-of-this-type"), faults(number("why", SHORT_TEXT, 1, 100)));
        assertEquals(
                List.of("/questions/0/lowLabel not-of-this-type", "/questions/0/highLabel not-of-this-type"),
                faults(labelled(number("age", NUMBER, 0, 120))));
    }

    @Test
    void limits_lie_in_order_and_within_what_there_is_room_for() {
        assertEquals(List.of("/questions/0/most limits-crossed"), faults(number("age", NUMBER, 20, 20)));
        assertEquals(List.of("/questions/0/most limits-crossed"), faults(labelled(number("worth", SCALE, 5, 4))));
        assertEquals(List.of("/questions/0/most scale-too-long"), faults(labelled(number("worth", SCALE, 0, 11))));
        assertEquals(List.of("/questions/0/most max"), faults(text("why", LONG_TEXT, 2001)));
        assertEquals(List.of("/questions/0/most max"), faults(text("why", SHORT_TEXT, 201)));
    }

    @Test
    void a_fixed_question_is_as_the_catalogue_says_to_the_letter() {
        assertEquals(List.of(), faults(FIXED));
        assertEquals(List.of("/questions/0 item-fixed"), faults(required(FIXED)));
        assertEquals(List.of("/questions/0 item-fixed"), faults(meaning(likert("secure"), FIXED.meaning(), 1)));
        assertEquals(List.of("/questions/0/item unknown-item"), faults(meaning(likert("x"), FIXED.meaning(), 2)));
        assertEquals(List.of("/questions/0/item unknown-item"), faults(meaning(likert("x"), FIXED.meaning(), null)));
        assertEquals(List.of("/questions/0/item not-of-this-type"), faults(meaning(likert("x"), null, 1)));
    }

    @Test
    void what_the_figures_rest_on_has_the_codes_that_they_know() {
        assertEquals(
                List.of("/questions/0/choices meaning-codes"),
                faults(meaning(single("gender", 1, 2, 3), QuestionMeaning.GENDER, null)));
        assertEquals(
                List.of("/questions/0/type meaning-of-one-choice"),
                faults(meaning(multiple("first", 1, 2), QuestionMeaning.FIRST_CHILD, null)));
        assertEquals(List.of(), faults(meaning(single("gender", 1, 2, 3, 4), QuestionMeaning.GENDER, null)));
    }

    @Test
    void what_fits_together_is_taken() {
        assertEquals(
                List.of(),
                faults(
                        multiple("met", 1, 2),
                        when(likert("liked"), "met", 2),
                        when(text("why", LONG_TEXT, 2000), "liked", 1, 2),
                        number("age", NUMBER, null, null),
                        labelled(number("worth", SCALE, 0, 10))));
    }

    private static List<String> faults(Question... questions) {
        return faults(content(questions), "");
    }

    private static List<String> faults(SurveyContent content, String at) {
        try {
            Soundness.check(content, List.of(FIXED), at);
            return List.of();
        } catch (ProblemException refused) {
            return told(refused);
        }
    }

    static List<String> told(ProblemException refused) {
        return refused.faults().stream().map(SoundnessTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
