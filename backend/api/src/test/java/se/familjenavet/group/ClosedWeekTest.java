package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosedWeekTest {

    @Test
    void it_is_read_as_it_is_written() {
        List.of("2026-W01", "2026-W53", "2027-W52", "0999-W09")
                .forEach(written -> assertEquals(
                        written, ClosedWeek.parse(written).orElseThrow().toString()));
    }

    @Test
    void a_week_that_the_year_lacks_is_none() {
        List.of("2027-W53", "2026-W00", "2026-W54", "2026-W99")
                .forEach(written -> assertEquals(Optional.empty(), ClosedWeek.parse(written)));
        assertThrows(IllegalArgumentException.class, () -> new ClosedWeek(2027, 53));
    }

    @Test
    void what_is_written_otherwise_is_none() {
        List.of("", "2026", "2026-w52", "2026W52", "2026-W5", "26-W52", "2026-W52 ", "2026-W52\n", "٢٠٢٦-W52")
                .forEach(written -> assertEquals(Optional.empty(), ClosedWeek.parse(written)));
    }

    @Test
    void the_first_and_last_days_of_a_year_may_lie_in_a_week_of_its_neighbour() {
        assertEquals(new ClosedWeek(2026, 53), ClosedWeek.of(LocalDate.of(2027, 1, 3)));
        assertEquals(new ClosedWeek(2027, 1), ClosedWeek.of(LocalDate.of(2027, 1, 4)));
        assertEquals(new ClosedWeek(2025, 1), ClosedWeek.of(LocalDate.of(2024, 12, 30)));
    }
}
