package se.familjenavet.toolbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expressions are PostgreSQL's, where {@code \m} and {@code \M} are the edges of a word; Java says {@code \b}. */
class SoughtWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"massage", "masage", "masssage", "massege", "masasge", "spadbarnsmassagen"})
    void one_letter_may_be_wrong_missing_or_too_many_or_two_may_have_changed_places(String text) {
        assertTrue(isIn("massage", text, false), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message och", "mesage", "asage", "passag", "xmasxsagx"})
    void two_may_not(String text) {
        assertFalse(isIn("massagen", text, false), text);
    }

    @ParameterizedTest
    @CsvSource({"mat, maten, true", "mat, barnmat, true", "mat, information, false", "massag, spadbarnsmassage, true"})
    void a_short_word_is_no_part_of_any_word(String stem, String text, boolean found) {
        assertTrue(isIn(stem, text, true) == found, text);
    }

    @Test
    void a_short_word_that_is_nowhere_is_not_bent() {
        assertFalse(isIn("hus", "hos", false));
    }

    private static boolean isIn(String word, String text, boolean known) {
        String pattern = new SoughtWord(word, word, known)
                .pattern()
                .replace("\\m", "\\b")
                .replace("\\M", "\\b");
        return Pattern.compile(pattern).matcher(text).find();
    }
}
