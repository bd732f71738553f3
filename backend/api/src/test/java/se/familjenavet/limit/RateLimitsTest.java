package se.familjenavet.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.limit.RatePolicy.PUBLIC;
import static se.familjenavet.limit.RatePolicy.SIGNED_IN;
import static se.familjenavet.limit.RatePolicy.SIGN_IN;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final SteppingClock clock = new SteppingClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RateLimits limits = new RateLimits(60, 3, 2, 2, clock, meters);

    @Test
    void beyond_the_quota_nothing_is_granted_and_the_wait_is_told() {
        spend(3, "one");
        Allowance refused = limits.take(PUBLIC, "one");
        assertFalse(refused.isGranted());
        assertEquals("20", refused.retryAfter());
        assertEquals("\"public\";r=0;t=60", refused.header());
        assertEquals(
                1,
                meters.counter("familjenavet.rate.limited", "policy", "public").count());
    }

    @Test
    void what_was_spent_comes_back_evenly() {
        spend(3, "one");
        clock.step(Duration.ofMillis(19_999));
        assertFalse(limits.take(PUBLIC, "one").isGranted());
        clock.step(Duration.ofMillis(1));
        assertTrue(limits.take(PUBLIC, "one").isGranted());
        assertFalse(limits.take(PUBLIC, "one").isGranted());
    }

    @Test
    void a_clock_that_goes_back_gives_nothing_and_breaks_nothing() {
        spend(3, "one");
        clock.step(Duration.ofMinutes(-10));
        assertFalse(limits.take(PUBLIC, "one").isGranted());
    }

    @Test
    void what_one_spends_is_not_taken_from_another_nor_from_another_kind() {
        spend(3, "one");
        assertTrue(limits.take(PUBLIC, "other").isGranted());
        assertTrue(limits.take(SIGN_IN, "one").isGranted());
        assertTrue(limits.take(SIGNED_IN, "one").isGranted());
    }

    @Test
    void the_headers_say_the_quota_and_what_is_left() {
        Allowance first = limits.take(SIGNED_IN, "one");
        assertTrue(first.isGranted());
        assertEquals("\"signed-in\";q=60;w=60", first.policyHeader());
        assertEquals("\"signed-in\";r=59;t=1", first.header());
    }

    @Test
    void a_flood_of_addresses_does_not_fill_the_memory() {
        for (int i = 0; i < 60_000; i++) {
            limits.take(PUBLIC, "address " + i);
        }
        assertTrue(limits.remembered() <= 50_000);
    }

    private void spend(int requests, String who) {
        for (int i = 0; i < requests; i++) {
            assertTrue(limits.take(PUBLIC, who).isGranted());
        }
    }

    private static final class SteppingClock extends Clock {
        private Instant now = Instant.parse("2026-06-15T10:00:00Z");

        void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
