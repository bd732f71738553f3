package se.familjenavet.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import se.familjenavet.household.ParentRole;

/**
 * What has been of a group of the demo.
 *
 * @param seed what falls out for it is drawn from this
 * @param isOpen whether it is outside the package, where anyone may look in
 * @param begins usually
 * @param held its sessions, in order
 * @param members parents, in the order in which they came to it
 */
record DemoMeetings(String seed, boolean isOpen, LocalTime begins, List<Held> held, List<Attendant> members) {
    private static final LocalTime EVENING = LocalTime.of(16, 0);

    /** A session that took place. */
    record Held(UUID session, LocalDate day, LocalTime begins) {

        Instant minutesIn(int minutes, ZoneId zone) {
            return day.atTime(begins).plusMinutes(minutes).atZone(zone).toInstant();
        }
    }

    /**
     * A parent, by the family's enrolment.
     *
     * @param to the last day; null as long as it goes on
     */
    record Attendant(UUID parent, UUID enrolment, ParentRole role, LocalDate from, LocalDate to) {

        /** R15. */
        boolean isMemberOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    boolean isInTheEvening() {
        return !begins.isBefore(EVENING);
    }
}
