package se.familjenavet.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.group.DemoChance;
import se.familjenavet.household.DemoFamily;

/** An enrolment of the demo: a row to be. */
record DemoEnrolment(
        UUID id,
        @JsonProperty("group_id") UUID group,
        @JsonProperty("household_id") UUID household,
        @JsonProperty("host_id") UUID host,
        EnrolmentStatus status,
        EnrolmentSource source,
        @JsonProperty("asked_at") Instant askedAt,
        @JsonProperty("confirm_until") Instant confirmUntil,
        @JsonProperty("waited_since") Instant waitedSince,
        @JsonProperty("queue_number") Integer queueNumber,
        @JsonProperty("offer_until") Instant offerUntil,
        @JsonProperty("member_from") LocalDate memberFrom,
        @JsonProperty("member_to") LocalDate memberTo,
        @JsonProperty("support_offered") Boolean supportOffered,
        @JsonProperty("end_reason") EndReason endReason,
        @JsonProperty("changed_from") UUID changedFrom) {

    /** So many of a hundred who have a place had to wait for it. */
    private static final int WAITED = 15;

    /** @param place among those of the group who stand with it alike, from 1 */
    static DemoEnrolment of(
            DemoGroup group,
            DemoFamily family,
            EnrolmentStatus status,
            int place,
            Instant asked,
            DemoTimes times,
            DemoChance chance) {
        LocalDate from = isOrWasMember(status) ? times.day(asked) : null;
        return new DemoEnrolment(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                group.id(),
                family.id(),
                group.host(),
                status,
                source(status, chance),
                asked,
                status == EnrolmentStatus.REQUESTED ? asked.plus(WaitingList.TO_CONFIRM) : null,
                isOrWasWaiting(status) || hasWaited(status, asked) ? asked : null,
                status == EnrolmentStatus.WAITLISTED ? place : null,
                status == EnrolmentStatus.OFFERED ? times.offerUntil(chance) : null,
                from,
                memberTo(group, status, from, times, chance),
                status == EnrolmentStatus.DECLINED ? supportOffered(chance) : null,
                status == EnrolmentStatus.WITHDRAWN ? endReason(group, chance) : null,
                null);
    }

    /** The same, that ended for another reason. */
    DemoEnrolment endedBy(EndReason reason) {
        return with(queueNumber, reason, changedFrom);
    }

    /** The same, of a family that left another group for this one. */
    DemoEnrolment changingFrom(DemoEnrolment left) {
        return with(queueNumber, endReason, left.id());
    }

    /** The same, at another place of the queue. */
    DemoEnrolment standingAt(int place) {
        return with(place, endReason, changedFrom);
    }

    private DemoEnrolment with(Integer place, EndReason reason, UUID left) {
        return new DemoEnrolment(
                id,
                group,
                household,
                host,
                status,
                source,
                askedAt,
                confirmUntil,
                waitedSince,
                place,
                offerUntil,
                memberFrom,
                memberTo,
                supportOffered,
                reason,
                left);
    }

    private static boolean isOrWasMember(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED, COMPLETED, WITHDRAWN -> true;
            case INVITED, REQUESTED, WAITLISTED, OFFERED, DECLINED, EXPIRED -> false;
        };
    }

    private static boolean isOrWasWaiting(EnrolmentStatus status) {
        return switch (status) {
            case WAITLISTED, OFFERED, EXPIRED -> true;
            case INVITED, REQUESTED, ENROLLED, COMPLETED, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Some of those who have a place waited for it; by the time they asked, so that it is the same each time. */
    private static boolean hasWaited(EnrolmentStatus status, Instant asked) {
        return (status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.COMPLETED)
                && new DemoChance(asked.toString()).is(WAITED);
    }

    private static EnrolmentSource source(EnrolmentStatus status, DemoChance chance) {
        return switch (status) {
            case INVITED, DECLINED, EXPIRED -> EnrolmentSource.STAFF;
            case REQUESTED -> EnrolmentSource.PARENT;
            case WAITLISTED, OFFERED, ENROLLED, COMPLETED, WITHDRAWN ->
                chance.is(60)
                        ? EnrolmentSource.PARENT
                        : chance.is(5) ? EnrolmentSource.INTEGRATOR : EnrolmentSource.STAFF;
        };
    }

    private static LocalDate memberTo(
            DemoGroup group, EnrolmentStatus status, LocalDate from, DemoTimes times, DemoChance chance) {
        return switch (status) {
            case COMPLETED -> group.lastHeld();
            case WITHDRAWN -> times.left(group, from, chance);
            case INVITED, REQUESTED, WAITLISTED, OFFERED, ENROLLED, DECLINED, EXPIRED -> null;
        };
    }

    /** Null where nobody has said (R14). */
    private static Boolean supportOffered(DemoChance chance) {
        return chance.is(25) ? null : Boolean.valueOf(chance.is(60));
    }

    private static EndReason endReason(DemoGroup group, DemoChance chance) {
        return switch (group.status()) {
            case CANCELLED -> EndReason.GROUP_CANCELLED;
            case PLANNED, OPEN, RUNNING, COMPLETED -> chance.is(90) ? EndReason.BY_FAMILY : EndReason.BY_CENTRE;
        };
    }
}
