package se.familjenavet.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§§|sv",
                "en;q=2|sv",
                "tlh|sv",
                "*|sv",
                "en;q=0|sv",
                "de, en;q=0|sv",
                "en;q=0.1, sv|sv",
                "en;q=0.5, *|sv",
                "sv-FI|sv",
                "sv;q=0.2, en;q=0.8|en",
                "sv;q=0, en;q=0.1|en",
                "de, en;q=0.5|en",
                "en-GB|en",
                "EN|en",
                "en, *;q=0.1|en"
            })
    void the_best_of_what_is_asked_for_and_spoken_is_chosen_and_else_swedish(String asked, String spoken) {
        assertEquals(spoken, Language.of(asked).toLanguageTag());
    }

    @Test
    void who_asks_for_nothing_is_answered_in_swedish() {
        assertEquals(Language.SWEDISH, Language.of((String) null));
        assertEquals(Language.SWEDISH, Language.of(""));
    }
}
