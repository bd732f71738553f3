package se.familjenavet.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobViewTest {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Test
    void a_run_that_goes_on_is_no_failure() {
        JobView running = view(1, NOW.plusSeconds(60));
        assertTrue(running.running());
        assertEquals(0, running.failures());
        assertEquals(2, view(3, NOW.plusSeconds(60)).failures());
    }

    @Test
    void a_run_that_was_broken_off_is_one() {
        assertEquals(1, view(1, NOW.minusSeconds(1)).failures());
        assertEquals(1, view(1, null).failures());
    }

    private static JobView view(int failures, Instant leasedUntil) {
        JobRow row = new JobRow("resting", NOW, NOW, "DONE", null, failures, leasedUntil);
        return JobView.of(new TestJob("resting", atWork -> {}), Optional.of(row), NOW);
    }
}
