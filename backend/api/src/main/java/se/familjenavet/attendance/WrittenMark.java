package se.familjenavet.attendance;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A mark as it is about to be kept: the row of the table. */
record WrittenMark(UUID id, UUID parent, UUID enrolment, AttendanceMark mark, Instant at, long version) {

    /**
     * The version is the time in milliseconds, and always more than the one before: a mark that was taken away and set anew is
     * not taken for the old one.
     */
    static WrittenMark of(WantedMark wanted, Member member, Standing before, Instant now) {
        long least = before.version() == null ? 0 : before.version() + 1;
        return new WrittenMark(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                wanted.parent(),
                member.enrolment(),
                wanted.mark(),
                wanted.at(now),
                Math.max(least, now.toEpochMilli()));
    }

    Standing standing() {
        return new Standing(id, parent, mark, version);
    }
}
