package se.familjenavet.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a session is, in Swedish wall time, which it keeps when clocks are changed.
 *
 * @param minutes how long it lasts
 */
public record SessionTime(LocalDate day, LocalTime begins, int minutes) {

    Instant startsAt() {
        return SwedishTime.begins(day, begins);
    }

    Instant endsAt() {
        return SwedishTime.ends(day, begins, minutes);
    }

    boolean overlaps(SessionTime other) {
        return startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
    }
}
