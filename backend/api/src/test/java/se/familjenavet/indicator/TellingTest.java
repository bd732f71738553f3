package se.familjenavet.indicator;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.disclosure.Places;
import se.familjenavet.text.LocalText;

class TellingTest {
    private static final Telling TELLING = new Telling(new Places("06", Map.of()), 5);
    private static final LocalText WORDS = LocalText.of(Map.of("sv", "Pappor"));
    private static final Definition MEN = new Definition(
            "men-attending",
            WORDS,
            WORDS,
            WORDS,
            WORDS,
            FactBase.PARENT,
            "man",
            "came",
            Direction.MORE,
            false,
            List.of(Breakdown.SESSION, Breakdown.START),
            null,
            null,
            null);

    @Test
    void r21_a_time_of_day_with_few_is_not_left_over_when_the_others_are_told() {
        List<ToldValue> values = TELLING.values(
                List.of(MEN),
                List.of(
                        count("START", "MORNING", 5, 10),
                        count("START", "AFTERNOON", 4, 8),
                        count("START", "EVENING", 1, 3)),
                List.of(),
                Map.of());
        assertEquals("OK", status(values, Breakdown.NONE, ""));
        assertEquals("SUPPRESSED", status(values, Breakdown.START, "EVENING"));
        assertTrue(Stream.of("MORNING", "AFTERNOON")
                .anyMatch(time -> status(values, Breakdown.START, time).equals("SUPPRESSED")));
    }

    @Test
    void r21_a_session_is_not_told_when_few_or_few_others_came_to_it() {
        ToldValue whole = new ToldValue("men-attending", Breakdown.NONE, "", "06", ValueGender.ALL, "OK", 12, 20);
        Map<String, String> told = TELLING.sessions(
                        whole,
                        List.of(
                                count("SESSION", "1", 11, 18),
                                count("SESSION", "2", 6, 10),
                                count("SESSION", "3", 3, 4),
                                count("SESSION", "4", 12, 12),
                                count("SESSION", "5", 4, 12)))
                .collect(toMap(ToldValue::category, ToldValue::status));
        assertEquals(
                Map.of("1", "SUPPRESSED", "2", "OK", "3", "SUPPRESSED", "4", "SUPPRESSED", "5", "SUPPRESSED"), told);
    }

    @Test
    void r21_no_session_is_told_where_the_whole_is_not() {
        ToldValue whole =
                new ToldValue("men-attending", Breakdown.NONE, "", "06", ValueGender.ALL, "SUPPRESSED", null, null);
        assertEquals(
                List.of("SUPPRESSED"),
                TELLING.sessions(whole, List.of(count("SESSION", "1", 6, 10)))
                        .map(ToldValue::status)
                        .toList());
    }

    private static Count count(String breakdown, String category, int numerator, int denominator) {
        return new Count(
                "men-attending",
                "2026-10",
                Breakdown.valueOf(breakdown),
                category,
                "06",
                "REST",
                numerator,
                denominator);
    }

    private static String status(List<ToldValue> values, Breakdown breakdown, String category) {
        return values.stream()
                .filter(one -> one.breakdown() == breakdown && one.category().equals(category))
                .map(ToldValue::status)
                .findFirst()
                .orElseThrow();
    }
}
