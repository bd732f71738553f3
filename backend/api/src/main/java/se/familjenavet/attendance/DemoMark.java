package se.familjenavet.attendance;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A mark of the demo: a row to be. */
record DemoMark(UUID id, UUID session, UUID parent, UUID enrolment, AttendanceMark mark, Instant at, long version) {

    static DemoMark of(DemoMeetings.Held held, DemoMeetings.Attendant member, AttendanceMark mark, Instant at) {
        return new DemoMark(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                held.session(),
                member.parent(),
                member.enrolment(),
                mark,
                at,
                at.toEpochMilli());
    }
}
