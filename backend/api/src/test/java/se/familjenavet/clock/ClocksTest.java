package se.familjenavet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final Optional<Duration> MONTH = Optional.of(Duration.ofDays(30));

    private final Clocks clocks = new Clocks();

    @Test
    void the_clock_shows_swedish_time() {
        assertEquals(
                ZoneId.of("Europe/Stockholm"),
                clocks.clock(Optional.empty(), false).getZone());
    }

    @Test
    void where_nothing_is_real_it_may_be_shifted() {
        Instant before = Instant.now();
        Instant shifted = clocks.clock(MONTH, true).instant();
        assertEquals(30, ChronoUnit.DAYS.between(before, shifted));
    }

    @Test
    void elsewhere_it_may_not() {
        assertThrows(IllegalStateException.class, () -> clocks.clock(MONTH, false));
    }
}
