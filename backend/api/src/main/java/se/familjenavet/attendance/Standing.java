package se.familjenavet.attendance;

import jakarta.persistence.Tuple;
import java.util.UUID;

/**
 * A mark as it stands.
 *
 * @param id of the row; null for none
 * @param mark null for none
 * @param version null for none
 */
record Standing(UUID id, UUID parent, AttendanceMark mark, Long version) {

    static Standing none(UUID parent) {
        return new Standing(null, parent, null, null);
    }

    static Standing of(Tuple row) {
        return new Standing(
                row.get("id", UUID.class),
                row.get("parent_id", UUID.class),
                AttendanceMark.valueOf(row.get("mark", String.class)),
                row.get("version", Long.class));
    }

    MarkView after(MarkOutcome outcome) {
        return new MarkView(parent, outcome, mark, version);
    }
}
