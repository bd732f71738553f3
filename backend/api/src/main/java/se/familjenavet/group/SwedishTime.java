package se.familjenavet.group;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a session is, from the clock on the wall. A time that is skipped in spring is that much later; one that comes
 * twice in autumn is the first of the two.
 */
public final class SwedishTime {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    /** What an instant is called by the clock on the wall. */
    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(SWEDEN);
    }

    /** When a day and a time on the wall are. */
    public static Instant begins(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(SWEDEN).toInstant();
    }

    /** So many minutes later by any clock, whatever the one on the wall says. */
    static Instant ends(LocalDate day, LocalTime at, int minutes) {
        return begins(day, at).plus(Duration.ofMinutes(minutes));
    }
}
