package se.familjenavet.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import se.familjenavet.group.DemoChance;
import se.familjenavet.group.GroupStatus;

/** When the families of the demo asked, came and left, until now. */
final class DemoTimes {
    private static final int DAYS_TO_ASK = 60;
    private static final int LATEST_DAYS_BEFORE = 10;

    /** Those who wait came after all who have a place, one a day. */
    private static final int DAYS_TO_WAIT = 5;

    private final Instant now;
    private final ZoneId zone;
    private final int offerHours;

    /** @param offerHours how long a family has to answer an offer */
    DemoTimes(Clock clock, int offerHours) {
        now = clock.instant();
        zone = clock.getZone();
        this.offerHours = offerHours;
    }

    /**
     * When a family asked, or was asked.
     *
     * @param place in the queue, for one that waits
     */
    Instant asked(DemoGroup group, EnrolmentStatus status, int place, DemoChance chance) {
        return switch (status) {
            case REQUESTED -> now.minus(Duration.ofMinutes(10L + chance.below(600)));
            case INVITED -> at(today().minusDays(1L + chance.below(14)), chance);
            case WAITLISTED -> at(today().minusDays(DAYS_TO_WAIT - place), chance);
            case OFFERED, ENROLLED, COMPLETED, DECLINED, EXPIRED, WITHDRAWN -> registered(group, chance);
        };
    }

    /** When a centre got to know a family that a group could be for. */
    Instant registered(DemoGroup group, DemoChance chance) {
        LocalDate day = group.first().minusDays(LATEST_DAYS_BEFORE + chance.below(DAYS_TO_ASK));
        LocalDate lately = today().minusDays(DAYS_TO_WAIT + chance.below(DAYS_TO_ASK));
        boolean isLate = group.status() == GroupStatus.RUNNING && chance.is(10);
        boolean isUnknown = day.isAfter(today().minusDays(DAYS_TO_WAIT));
        return at(isUnknown || isLate && lately.isAfter(group.first()) ? lately : day, chance);
    }

    /** Some time by day. */
    Instant at(LocalDate day, DemoChance chance) {
        LocalTime time = LocalTime.of(8 + chance.below(12), chance.below(60));
        return day.atTime(time).atZone(zone).toInstant();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    Instant offerUntil(DemoChance chance) {
        return now.plus(Duration.ofHours(1L + chance.below(offerHours)));
    }

    /** When a family was offered a place. */
    Instant offered(Instant until) {
        return until.minus(Duration.ofHours(offerHours));
    }

    /** The day on which a member left: after some weeks, or when the group was called off. */
    LocalDate left(DemoGroup group, LocalDate memberFrom, DemoChance chance) {
        int days = group.status() == GroupStatus.CANCELLED ? -7 : 14 * chance.below(6);
        LocalDate day = group.first().plusDays(days);
        LocalDate latest = group.lastHeld() == null ? today() : group.lastHeld();
        LocalDate by = day.isAfter(latest) ? latest : day;
        return by.isBefore(memberFrom) ? memberFrom : by;
    }

    LocalDate today() {
        return day(now);
    }
}
