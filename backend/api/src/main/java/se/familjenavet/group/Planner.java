package se.familjenavet.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.age.BirthWindow;

/** Finds the days of a group's sessions (R8). */
final class Planner {

    private Planner() {}

    /**
     * A session for each guide, in their order and a week or more apart, on free days of one weekday. Each is on the first
     * that suits all of the children, where none does near the one that suits most, and where neither can be had (because
     * of those before it, a holiday, a closed week or the weekday) on the next there is; its fit tells.
     */
    static List<ProposedSession> propose(
            List<PlannedGuide> guides, BirthWindow births, Rhythm rhythm, LocalDate earliest, FreeDays free) {
        List<ProposedSession> sessions = new ArrayList<>();
        LocalDate soonest = earliest;
        for (PlannedGuide guide : guides) {
            LocalDate day = first(free, rhythm.onOrAfter(guide.aim(births, soonest)), soonest);
            sessions.add(new ProposedSession(
                    guide.guide(), guide.number(), day, rhythm.begins(), guide.minutes(), guide.fit(births, day)));
            soonest = day.plusWeeks(1);
        }
        return sessions;
    }

    /**
     * Moves one day, and all that follow by as much; each of those goes on week by week until it is free and after the one
     * before it.
     *
     * @param days in order
     * @param moved which of them, from 0
     * @param to taken as it is, free or not and whatever lies before: someone chose it
     */
    static List<LocalDate> follow(List<LocalDate> days, int moved, LocalDate to, FreeDays free) {
        List<LocalDate> followed = new ArrayList<>(days.subList(0, moved));
        followed.add(to);
        long by = ChronoUnit.DAYS.between(days.get(moved), to);
        for (LocalDate day : days.subList(moved + 1, days.size())) {
            followed.add(first(free, day.plusDays(by), followed.getLast().plusDays(1)));
        }
        return followed;
    }

    /** In the rhythm of a day, the first that is free and not too soon. */
    private static LocalDate first(FreeDays free, LocalDate day, LocalDate soonest) {
        return free.weeklyFrom(day)
                .filter(each -> !each.isBefore(soonest))
                .findFirst()
                .orElseThrow();
    }
}
