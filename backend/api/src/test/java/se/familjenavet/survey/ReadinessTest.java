package se.familjenavet.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.survey.Asked.content;
import static se.familjenavet.survey.Asked.likert;
import static se.familjenavet.survey.Asked.meaning;
import static se.familjenavet.survey.Asked.single;
import static se.familjenavet.survey.Asked.words;
import static se.familjenavet.survey.QuestionMeaning.CONFIDENT_IN_LEADING;
import static se.familjenavet.survey.QuestionMeaning.FIRST_CHILD;
import static se.familjenavet.survey.QuestionMeaning.GENDER;
import static se.familjenavet.survey.QuestionMeaning.LANGUAGE;
import static se.familjenavet.survey.QuestionMeaning.QUOTE_CONSENT;
import static se.familjenavet.survey.QuestionMeaning.SECURE_IN_PARENTHOOD;
import static se.familjenavet.survey.SurveyAudience.COORDINATORS;
import static se.familjenavet.survey.SurveyAudience.OTHERS;
import static se.familjenavet.survey.SurveyAudience.PARENTS;
import static se.familjenavet.survey.SurveyAudience.STAFF;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.text.LocalText;

/** What a version lacks before it can be published. */
class ReadinessTest {

    @Test
    void a_survey_asks_something() {
        assertEquals(List.of("/questions questions-needed"), lacks(PARENTS, content()));
        assertEquals(List.of(), lacks(PARENTS, content(single("again", 1, 2))));
    }

    @Test
    void who_answers_for_a_centre_is_asked_nothing_about_themselves() {
        for (QuestionMeaning meaning : QuestionMeaning.values()) {
            assertEquals(List.of("/questions/0/meaning meaning-not-for-them"), lacks(COORDINATORS, meaning));
        }
        assertEquals(List.of(), lacks(COORDINATORS, content(single("offers", 1, 2))));
    }

    @Test
    void a_target_is_asked_of_those_whom_it_is_about() {
        assertEquals(List.of(), lacks(PARENTS, SECURE_IN_PARENTHOOD, GENDER, FIRST_CHILD, LANGUAGE, QUOTE_CONSENT));
        assertEquals(List.of(), lacks(STAFF, CONFIDENT_IN_LEADING, GENDER, QUOTE_CONSENT));
        assertEquals(List.of("/questions/0/meaning meaning-not-for-them"), lacks(STAFF, SECURE_IN_PARENTHOOD));
        assertEquals(List.of("/questions/0/meaning meaning-not-for-them"), lacks(PARENTS, CONFIDENT_IN_LEADING));
        assertEquals(List.of("/questions/0/meaning meaning-not-for-them"), lacks(OTHERS, FIRST_CHILD));
    }

    @Test
    void each_meaning_is_asked_once() {
        assertEquals(List.of("/questions/1/meaning repeated"), lacks(PARENTS, GENDER, GENDER));
    }

    @Test
    void a_fixed_question_is_in_every_language_and_others_fall_back_and_are_named() {
        LocalText title = LocalText.of(Map.of("sv", "Efter gruppen", "ar", "بعد المجموعة"));
        SurveyContent partly = new SurveyContent(
                title,
                title,
                title,
                List.of(new HelpLine(words("Ring 1177."), null)),
                List.of(single("again", 1, 2), meaning(likert("more-secure"), SECURE_IN_PARENTHOOD, 1)),
                List.of("sv"));
        assertEquals(List.of("/questions/1/text/ar item-without-language"), lacks(PARENTS, partly));
        LanguageGap gap = LanguageGap.of(partly).getFirst();
        assertEquals("ar", gap.language());
        assertEquals(
                List.of("/questions/0/text", "/questions/0/choices/0/text", "/questions/0/choices/1/text"),
                gap.pointers().subList(0, 3));
        assertEquals("/helpLines/0/text", gap.pointers().getLast());
        assertEquals(List.of(), LanguageGap.of(content(single("again", 1, 2))));
    }

    private static List<String> lacks(SurveyAudience audience, QuestionMeaning... meanings) {
        return lacks(
                audience,
                content(Arrays.stream(meanings)
                        .map(one -> meaning(likert(one.name()), one, null))
                        .toList()));
    }

    private static List<String> lacks(SurveyAudience audience, SurveyContent content) {
        try {
            Readiness.check(audience, content);
            return List.of();
        } catch (ProblemException refused) {
            assertEquals(ProblemType.SURVEY_INCOMPLETE, refused.type());
            return SoundnessTest.told(refused);
        }
    }
}
