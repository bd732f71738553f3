package se.familjenavet.attendance;

import jakarta.persistence.Tuple;
import java.util.UUID;

/** A parent of a family that was in the group on the day of a session. */
record Member(UUID parent, UUID enrolment, UUID household, String municipality) {

    static Member of(Tuple row) {
        return new Member(
                row.get("parent_id", UUID.class),
                row.get("enrolment_id", UUID.class),
                row.get("household_id", UUID.class),
                row.get("municipality_code", String.class));
    }
}
