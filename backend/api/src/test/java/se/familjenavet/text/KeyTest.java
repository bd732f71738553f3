package se.familjenavet.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "å", "a b", "a_b", "a\n", "a-\nb"})
    void what_is_no_key_is_none(String text) {
        assertFalse(text.matches(Key.FORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "more-secure", "huskvarna-2", "a-b-c"})
    void words_with_single_hyphens_between_are_keys(String text) {
        assertTrue(text.matches(Key.FORM));
    }

    @Test
    void a_text_as_long_as_a_body_is_looked_through_to_its_end() {
        assertTrue(("a" + "-a".repeat(500_000)).matches(Key.FORM));
        assertFalse(("a" + "-a".repeat(500_000) + "-").matches(Key.FORM));
    }
}
