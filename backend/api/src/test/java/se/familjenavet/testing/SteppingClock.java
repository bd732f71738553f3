package se.familjenavet.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that goes when a test says so. */
public final class SteppingClock extends Clock {
    private volatile Instant now;

    public SteppingClock() {
        this(Instant.parse("2026-06-15T10:00:00Z"));
    }

    public SteppingClock(Instant now) {
        this.now = now;
    }

    public void step(Duration by) {
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
        return this;
    }
}
