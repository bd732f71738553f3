package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    private static final BigDecimal TARGET = new BigDecimal("0.90");

    @ParameterizedTest
    @CsvSource({
        "9, 10, 59.6, 98.2",
        "10, 10, 72.2, 100",
        "18, 20, 69.9, 97.2",
        "33, 37, 75.3, 95.7",
        "45, 50, 78.6, 95.7",
        "90, 100, 82.6, 94.5",
        "180, 200, 85.1, 93.4",
        "270, 300, 86.1, 92.9",
        "0, 10, 0, 27.8"
    })
    void the_interval_is_wilsons(int favourable, int answers, double low, double high) {
        Interval interval = new Share(favourable, answers).interval();
        assertEquals(low, interval.low() * 100, 0.05);
        assertEquals(high, interval.high() * 100, 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50, REACHED_CONFIRMED",
        "96, 100, REACHED_CONFIRMED",
        "189, 200, REACHED_CONFIRMED",
        "372, 400, REACHED_CONFIRMED",
        "95, 100, REACHED",
        "20, 20, REACHED",
        "45, 50, REACHED",
        "103, 115, CANNOT_TELL",
        "33, 37, CANNOT_TELL",
        "24, 40, NOT_REACHED",
        "0, 10, NOT_REACHED"
    })
    void the_words_follow_from_the_share_and_its_interval(int favourable, int answers, Verdict verdict) {
        assertEquals(verdict, new Share(favourable, answers).against(TARGET));
    }

    @Test
    void a_share_that_only_rounds_to_the_target_does_not_reach_it() {
        assertFalse(new Share(103, 115).reaches(TARGET), "89.6 %");
        assertFalse(new Share(8_999, 10_000).reaches(TARGET));
        assertTrue(new Share(9, 10).reaches(TARGET));
    }

    @Test
    void those_who_are_silent_may_all_be_against_or_all_for() {
        NonResponse silent = new NonResponse(new Share(18, 20), 50);
        assertEquals(new Interval(0.36, 0.96), silent.bounds());
        assertEquals(0.4, silent.rate());
        assertTrue(silent.isUncertain());
        assertFalse(new NonResponse(new Share(18, 20), 40).isUncertain(), "half is enough");
    }

    @Test
    void there_is_no_share_of_nobody_and_no_more_answers_than_invited() {
        assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Share(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new NonResponse(new Share(1, 4), 3));
    }
}
