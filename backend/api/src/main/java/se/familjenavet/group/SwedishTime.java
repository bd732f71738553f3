package se.familjenavet.group;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a session is, from the clock on the wall. A time that is skipped in spring is that much later; one that comes
 * twice in autumn is the first of the two.
 */
final class SwedishTime {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    static Instant begins(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(SWEDEN).toInstant();
    }

    /** So many minutes later by any clock, whatever the one on the wall says. */
    static Instant ends(LocalDate day, LocalTime at, int minutes) {
        return begins(day, at).plus(Duration.ofMinutes(minutes));
    }
}
