package se.familjenavet.group;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The days that can hold a session: no holiday, and in no week when the centre is closed. */
record FreeDays(Holidays holidays, Set<ClosedWeek> closed) {

    boolean has(LocalDate day) {
        return against(day).isEmpty();
    }

    /** What speaks against a day. */
    Optional<WarningCode> against(LocalDate day) {
        if (holidays.isHoliday(day)) {
            return Optional.of(WarningCode.HOLIDAY);
        }
        return closed.contains(ClosedWeek.of(day)) ? Optional.of(WarningCode.CLOSED_WEEK) : Optional.empty();
    }

    /**
     * The free ones among a day and the same weekday of the weeks that follow. They never end: the closed weeks are
     * counted, and no weekday is a holiday more than a few times a year.
     */
    Stream<LocalDate> weeklyFrom(LocalDate day) {
        return Stream.iterate(day, each -> each.plusWeeks(1)).filter(this::has);
    }
}
