package se.familjenavet.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.familjenavet.age.AgeFit;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.age.BirthWindow;

/**
 * A guide that is to have its session.
 *
 * @param window null when any age will do
 */
record PlannedGuide(UUID guide, int number, AgeWindow window, int minutes) {
    private static final int HALF_A_WEEK = 3;

    /** From which day to look for one, given the soonest. */
    LocalDate aim(BirthWindow births, LocalDate soonest) {
        LocalDate aim = window == null ? soonest : best(births);
        return aim.isBefore(soonest) ? soonest : aim;
    }

    AgeFit fit(BirthWindow births, LocalDate day) {
        return window == null ? null : births.fit(window, day);
    }

    /**
     * The first day that suits all. If there is none, the middle of the days that suit someone, less half a week: the
     * first of any weekday from there is the one nearest to the middle.
     */
    private LocalDate best(BirthWindow births) {
        LocalDate lastBornReady = window.begins(births.last());
        if (!lastBornReady.isAfter(window.ends(births.first()))) {
            return lastBornReady;
        }
        return middle(window.begins(births.first()), window.ends(births.last())).minusDays(HALF_A_WEEK);
    }

    private static LocalDate middle(LocalDate first, LocalDate last) {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }
}
