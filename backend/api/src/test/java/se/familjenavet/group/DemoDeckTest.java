package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoDeckTest {
    private static final LocalDate LAID_ASIDE = LocalDate.parse("2025-11-30");

    @Test
    void the_last_of_nine_cards_is_never_reached() {
        assertEquals(8, atHand(9, "2024-02-01"));
        assertEquals(8, atHand(9, "2026-02-01"));
    }

    @Test
    void the_last_of_eight_has_been_laid_aside_since_a_year() {
        assertEquals(8, atHand(8, "2025-11-29"));
        assertEquals(7, atHand(8, "2025-11-30"));
    }

    @Test
    void of_fewer_all_are_used() {
        assertEquals(7, atHand(7, "2026-02-01"));
        assertEquals(0, atHand(0, "2026-02-01"));
    }

    private static int atHand(int cards, String day) {
        DemoDeck deck = new DemoDeck(IntStream.range(0, cards)
                .mapToObj(number -> new DemoDeck.Card("kort-" + number, List.of()))
                .toList());
        return deck.atHand(LocalDate.parse(day), LAID_ASIDE).size();
    }
}
