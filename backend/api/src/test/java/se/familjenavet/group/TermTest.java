package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void the_term_ahead_is_the_one_after_the_current() {
        assertEquals(LocalDate.of(2026, 12, 31), Term.endOfTermAhead(LocalDate.of(2026, 1, 1)));
        assertEquals(LocalDate.of(2026, 12, 31), Term.endOfTermAhead(LocalDate.of(2026, 7, 31)));
        assertEquals(LocalDate.of(2027, 7, 31), Term.endOfTermAhead(LocalDate.of(2026, 8, 1)));
        assertEquals(LocalDate.of(2027, 7, 31), Term.endOfTermAhead(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void every_day_is_in_its_term_and_no_day_is_between_two() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2030, 1, 1)).forEach(day -> {
            Term term = Term.of(day);
            assertEquals(term, Term.of(term.first()));
            assertEquals(term, Term.of(term.last()));
            assertEquals(term.last().plusDays(1), term.next().first());
        });
    }
}
