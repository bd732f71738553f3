package se.familjenavet.enrolment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.familjenavet.group.DemoCast;
import se.familjenavet.group.DemoChance;
import se.familjenavet.group.GroupStatus;

/**
 * A group of the demo as it stands, to which families are to come.
 *
 * @param path of its host
 * @param centres the host first
 * @param births first and last month; those before its first session for a group outside the package
 * @param first day, or month, of its sessions
 * @param lastHeld null when none has been
 */
record DemoGroup(
        UUID id,
        String path,
        List<UUID> centres,
        String name,
        GroupStatus status,
        boolean takesSignUps,
        int capacity,
        String language,
        boolean firstTimeOnly,
        LocalTime begins,
        List<YearMonth> births,
        LocalDate first,
        LocalDate lastHeld) {
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final Set<String> OF_CAST =
            Set.of(DemoCast.HOME, "06/0680/huskvarna", "06/0680/bankeryd", "06/0687/tranas", "18/1883/karlskoga");

    /** What falls out for it is drawn from this. */
    String seed() {
        return path + " " + name + " " + first;
    }

    UUID host() {
        return centres.getFirst();
    }

    boolean isInTheEvening() {
        return !begins.isBefore(EVENING);
    }

    /** Whether somebody of the cast works there. */
    boolean isOfCast() {
        return OF_CAST.contains(path);
    }

    /** Whether the cast counts on how it is filled. */
    boolean isAtHome() {
        return path.equals(DemoCast.HOME);
    }

    /** Whether more families want to come than can, before it begins. */
    boolean isCrowded(DemoChance chance) {
        return isAtHome() ? DemoCast.isInTheEvening(name) : chance.is(20);
    }

    YearMonth birth(DemoChance chance) {
        YearMonth from = births.getFirst();
        long months = ChronoUnit.MONTHS.between(from, births.getLast());
        return from.plusMonths(chance.below((int) months + 1));
    }

    /** Which other groups its families can have come from: those for the same children. */
    String cohort() {
        return path + " " + births;
    }
}
