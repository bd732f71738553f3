package se.familjenavet.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.survey.Asked.content;
import static se.familjenavet.survey.Asked.likert;
import static se.familjenavet.survey.Asked.multiple;
import static se.familjenavet.survey.Asked.number;
import static se.familjenavet.survey.Asked.required;
import static se.familjenavet.survey.Asked.single;
import static se.familjenavet.survey.Asked.text;
import static se.familjenavet.survey.Asked.when;
import static se.familjenavet.survey.QuestionType.LONG_TEXT;
import static se.familjenavet.survey.QuestionType.NUMBER;
import static se.familjenavet.survey.QuestionType.SCALE;
import static se.familjenavet.survey.QuestionType.SHORT_TEXT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.problem.Fault;

/** Answers of every type, and what is wrong with those that are not taken. */
class AnswerCheckTest {
    private static final SurveyContent EACH_TYPE = content(
            single("one", 1, 2),
            multiple("some", 1, 2, 3),
            likert("agree"),
            number("age", NUMBER, 15, 99),
            number("children", NUMBER, null, null),
            number("worth", SCALE, 0, 10),
            text("line", SHORT_TEXT, null),
            text("lines", LONG_TEXT, 12));

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"one\"", "4", "true"})
    void answers_that_are_no_object_are_refused_as_a_whole(String answers) {
        assertEquals(List.of("/answers wrong-type"), faults(EACH_TYPE, answers));
        assertEquals(List.of(new Fault("/answers", "wrong-type")), AnswerCheck.faults(EACH_TYPE, null, "/answers"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "one     | 3                 | unknown-choice",
                "one     | 12345678901234567 | unknown-choice",
                "one     | -1                | unknown-choice",
                "one     | \"1\"             | wrong-type",
                "one     | 1.0               | wrong-type",
                "one     | [1]               | wrong-type",
                "one     | null              | wrong-type",
                "agree   | 0                 | unknown-choice",
                "agree   | 6                 | unknown-choice",
                "some    | 1                 | wrong-type",
                "some    | []                | nothing-chosen",
                "age     | 14                | min",
                "age     | 100               | max",
                "age     | -99999999999999   | min",
                "age     | 99999999999999999999999999 | max",
                "age     | 31.5              | wrong-type",
                "age     | \"31\"            | wrong-type",
                "children| -1                | min",
                "children| 1000001           | max",
                "worth   | 11                | max",
                "line    | 7                 | wrong-type",
                "line    | \"  \"            | not-blank",
                "line    | \"a\\u0000b\"     | unusable-text",
                "line    | \"\\ud800\"       | unusable-text",
                "lines   | \"tretton långa\" | too-long",
            })
    void an_answer_outside_what_its_question_takes_is_pointed_at(String key, String answer, String code) {
        assertEquals(List.of("/answers/" + key + " " + code), faults(EACH_TYPE, "{\"" + key + "\":" + answer + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 4]    | 1 unknown-choice",
                "[3, 1, 3] | 2 repeated",
                "[[1]]     | 0 wrong-type",
                "[1, null] | 1 wrong-type",
            })
    void one_wrong_choice_of_several_is_pointed_at_itself(String answer, String wrong) {
        assertEquals(List.of("/answers/some/" + wrong), faults(EACH_TYPE, "{\"some\":" + answer + "}"));
    }

    @Test
    void a_line_has_room_for_200_characters_and_no_more() {
        assertEquals(List.of(), faults(EACH_TYPE, "{\"line\":\"" + "å".repeat(200) + "\"}"));
        assertEquals(List.of("/answers/line too-long"), faults(EACH_TYPE, "{\"line\":\"" + "å".repeat(201) + "\"}"));
    }

    @Test
    void an_unknown_key_is_named_and_one_that_no_question_can_have_is_not_repeated() {
        assertEquals(List.of("/answers/name unknown-question"), faults(EACH_TYPE, "{\"name\":\"Alva\"}"));
        assertEquals(List.of("/answers unknown-question"), faults(EACH_TYPE, "{\"A/\\ud800\":1,\"~\":2}"));
    }

    @Test
    void a_key_as_long_as_a_body_is_unknown_and_nothing_worse() {
        assertEquals(
                1, faults(EACH_TYPE, "{\"a" + "-a".repeat(20_000) + "\":1}").size());
    }

    @Test
    void of_very_many_unknown_keys_some_are_named() {
        String many = String.join(
                ",", IntStream.range(0, 5000).mapToObj(i -> "\"k" + i + "\":1").toList());
        assertEquals(20, faults(EACH_TYPE, "{" + many + "}").size());
    }

    @Test
    void a_required_question_needs_an_answer_only_when_it_is_asked() {
        SurveyContent branching =
                content(required(single("again", 1, 2)), required(when(text("why", SHORT_TEXT, null), "again", 2)));
        assertEquals(List.of("/answers/again answer-missing"), faults(branching, "{}"));
        assertEquals(List.of("/answers/why answer-missing"), faults(branching, "{\"again\":2}"));
        assertEquals(List.of(), faults(branching, "{\"again\":1}"));
        assertEquals(List.of(), faults(branching, "{\"again\":2,\"why\":\"Tiden\"}"));
    }

    @Test
    void an_answer_to_a_hidden_question_is_refused_and_so_is_one_behind_it() {
        SurveyContent branching = content(
                multiple("met", 1, 2, 3), when(single("liked", 1, 2), "met", 2, 3), when(likert("again"), "liked", 1));
        assertEquals(
                List.of("/answers/again question-hidden", "/answers/liked question-hidden"),
                faults(branching, "{\"met\":[1],\"liked\":1,\"again\":4}"));
        assertEquals(List.of(), faults(branching, "{\"met\":[1,3],\"liked\":1,\"again\":4}"));
    }

    @Test
    void every_fault_is_named_at_once() {
        assertEquals(
                List.of("/answers/name unknown-question", "/answers/one unknown-choice", "/answers/age max"),
                faults(EACH_TYPE, "{\"age\":200,\"name\":\"Alva\",\"one\":9,\"agree\":5}"));
    }

    @Test
    void good_answers_to_everything_are_taken() {
        assertEquals(List.of(), faults(EACH_TYPE, """
                        {"one":2,"some":[3,1],"agree":5,"age":31,"children":0,"worth":10,"line":"Kaffet","lines":"Ett\\ntvå"}
                        """));
        assertEquals(List.of(), faults(EACH_TYPE, "{}"));
    }

    @Test
    void whatever_the_branches_are_what_is_asked_is_taken_and_what_is_hidden_is_not() {
        RandomBranches.forEach(2000, branches -> {
            assertEquals(
                    branches.asked(),
                    List.copyOf(
                            Branching.asked(branches.content(), branches.all()).keySet()));
            assertEquals(List.of(), told(branches.content(), branches.answered()));
            assertEquals(
                    branches.hidden()
                            .map(key -> "/answers/" + key + " question-hidden")
                            .sorted()
                            .toList(),
                    told(branches.content(), branches.all()));
            branches.asked()
                    .forEach(key -> assertEquals(
                            branches.faultsWithout(key), told(branches.content(), branches.without(key)), key));
        });
    }

    private static List<String> faults(SurveyContent content, String answers) {
        try {
            return told(content, new ObjectMapper().readTree(answers));
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        }
    }

    private static List<String> told(SurveyContent content, JsonNode answers) {
        Stream<Fault> faults = AnswerCheck.faults(content, answers, "/answers").stream();
        return faults.map(fault -> fault.pointer() + " " + fault.code()).toList();
    }
}
