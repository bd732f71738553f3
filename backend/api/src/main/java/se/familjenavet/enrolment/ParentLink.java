package se.familjenavet.enrolment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a parent's link leads.
 *
 * @param enrolment null where it is about no place in a group
 * @param transfer null where it is about no move to another centre
 */
public record ParentLink(
        UUID id,
        ParentLinkPurpose purpose,
        UUID parent,
        UUID household,
        UUID enrolment,
        UUID transfer,
        Instant expiresAt,
        boolean isUsed) {

    static ParentLink of(Tuple row) {
        return new ParentLink(
                row.get("id", UUID.class),
                ParentLinkPurpose.valueOf(row.get("purpose", String.class)),
                row.get("parent_id", UUID.class),
                row.get("household_id", UUID.class),
                row.get("enrolment_id", UUID.class),
                row.get("transfer_id", UUID.class),
                row.get("expires_at", Instant.class),
                row.get("used_at", Instant.class) != null);
    }
}
