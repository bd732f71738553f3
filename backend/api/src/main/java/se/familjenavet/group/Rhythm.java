package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When in the week a group meets.
 *
 * @param begins wall time, Europe/Stockholm
 */
record Rhythm(DayOfWeek weekday, LocalTime begins) {

    /** The day itself or the first after it that is this weekday. */
    LocalDate onOrAfter(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }
}
