package se.familjenavet.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.text.LocalText;

/** The surveys and fixed questions that come with the product. */
class SurveyModelsTest {
    private static final Set<String> PUBLIC_LANGUAGES = Set.of("sv", "en", "sv-x-lattlast", "ar");
    private static final int OF_A_MINUTE = 10;
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final SurveyModels MODELS = new SurveyModels(new ObjectMapper());
    private static final SurveyItems ITEMS = new SurveyItems(new ObjectMapper());

    static Stream<SurveyDocument> all() {
        return MODELS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_model_can_be_published_as_it_is(SurveyDocument model) {
        assertEquals(Set.of(), VALIDATOR.validate(model));
        Soundness.check(model.content(), ITEMS.questions(), "");
        Readiness.check(model.survey().audience(), model.content());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_model_says_all_in_its_languages_and_parents_read_it_in_all_public_ones(SurveyDocument model) {
        Set<String> languages = model.content().title().texts().keySet();
        Set<String> wanted =
                model.survey().audience() == SurveyAudience.PARENTS ? PUBLIC_LANGUAGES : Set.of("sv", "en");
        assertEquals(wanted, languages);
        assertEquals(List.of(), LanguageGap.of(model.content()));
        assertTrue(model.content().reviewed().containsAll(Set.of("sv", "en")));
        assertTrue(
                Set.of("sv", "en", "sv-x-lattlast").containsAll(model.content().reviewed()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_model_is_short_and_shouts_not(SurveyDocument model) {
        assertTrue(model.content().questions().size() <= OF_A_MINUTE, model.survey()::key);
        Map<String, LocalText> texts = ContentTexts.of(model.content());
        texts.forEach((at, text) -> text.texts().forEach((language, words) -> {
            boolean isShouting =
                    words.contains("!") && !(at.equals("/thanks") && words.indexOf('!') == words.lastIndexOf('!'));
            assertTrue(!isShouting, () -> model.survey().key() + at + " " + words);
        }));
    }

    @Test
    void each_target_that_is_asked_for_has_its_survey() {
        Map<SurveyAudience, Set<QuestionMeaning>> asked = all().collect(Collectors.toMap(
                model -> model.survey().audience(),
                SurveyModelsTest::fixed,
                (one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet())));
        assertEquals(Set.of(QuestionMeaning.SECURE_IN_PARENTHOOD), asked.get(SurveyAudience.PARENTS));
        assertEquals(Set.of(QuestionMeaning.CONFIDENT_IN_LEADING), asked.get(SurveyAudience.STAFF));
        assertEquals(Set.of(), asked.get(SurveyAudience.COORDINATORS));
    }

    private static Set<QuestionMeaning> fixed(SurveyDocument model) {
        return model.content().questions().stream()
                .map(Question::meaning)
                .filter(meaning -> meaning != null && meaning.isFixed())
                .collect(Collectors.toSet());
    }

    @Test
    void a_fixed_question_is_a_five_point_scale_with_do_not_know_apart_in_every_public_language() {
        for (SurveyItem item : ITEMS.all()) {
            assertEquals(Set.of(), VALIDATOR.validate(item));
            Question question = item.question();
            assertTrue(question.meaning().isFixed() && question.meaning().suits(item.audience()));
            assertEquals(QuestionType.LIKERT, question.type());
            assertEquals(
                    List.of(1, 2, 3, 4, 5, 9),
                    question.choices().stream().map(Choice::code).toList());
            assertEquals(
                    List.of(9),
                    question.choices().stream()
                            .filter(Choice::apart)
                            .map(Choice::code)
                            .toList());
            assertEquals(List.of(), LanguageGap.of(Asked.content(question)));
            assertEquals(PUBLIC_LANGUAGES, question.text().texts().keySet());
            assertEquals("Stämmer inte alls", question.choices().get(0).text().swedish());
            assertEquals("Stämmer helt", question.choices().get(4).text().swedish());
        }
    }

    @Test
    void an_empty_survey_is_sound_and_asks_nothing_yet() {
        SurveyContent blank = MODELS.blank(Asked.words("Ny"));
        assertEquals(Set.of(), VALIDATOR.validate(blank));
        Soundness.check(blank, ITEMS.questions(), "");
        assertEquals(List.of(), blank.questions());
    }
}
