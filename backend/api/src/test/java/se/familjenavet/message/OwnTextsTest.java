package se.familjenavet.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final OwnTexts texts = new OwnTexts();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-x-lattlast", "en", "ar"})
    void every_letter_is_written_in_every_language_with_the_fields_that_it_has(String language) {
        assertEquals(language, texts.nearest(language));
        for (MessageKind kind : MessageKind.values()) {
            Template template = texts.of(kind, language);
            template.check(kind);
            String shown = template.fill(SampleLetter.values(DAY, "https://familjenavet.example", Locale.of("sv")))
                    .text();
            assertFalse(shown.contains("{{"), shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-x-lattlast", "en", "ar"})
    void a5_the_neutral_letter_has_a_link_and_nothing_else(String language) {
        Template neutral = texts.neutral(language);
        String all = neutral.subject() + neutral.text();
        assertEquals(1, all.split("\\{\\{", -1).length - 1);
        assertTrue(all.contains("{{link}}"));
        assertTrue(texts.foot(language)
                .fill(Map.of(TemplateField.STOP, "hit"))
                .text()
                .endsWith("hit"));
    }

    @Test
    void whoever_speaks_a_language_that_we_do_not_write_gets_swedish() {
        assertEquals("sv", texts.nearest("so"));
        assertEquals("en", texts.nearest("en-GB"));
    }

    @Test
    void times_are_told_as_one_says_them() {
        LocalTime one = LocalTime.of(13, 0);
        assertEquals("tisdag 3 februari 13.00", TimeInWords.of(DAY, one, Locale.of("sv")));
        assertEquals("tisdag 3 februari 13.00", TimeInWords.of(DAY, one, Locale.forLanguageTag("sv-x-lattlast")));
        assertEquals("Tuesday 3 February 13:00", TimeInWords.of(DAY, one, Locale.ENGLISH));
    }
}
