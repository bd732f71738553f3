package se.familjenavet.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.ParentRole;

/**
 * A parent on a session's list.
 *
 * @param mark null for a parent without one
 * @param version null for a parent without a mark
 */
@Schema(description = "En förälder på närvarolistan. A parent on the list of a session.")
record AttendedParent(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID household,

        @JsonIgnore String municipality,

        @Schema(required = true, examples = "Alva Almlöf", maxLength = 161)
        String name,

        @Schema(required = true, examples = "BIRTH_PARENT") ParentRole role,

        @Schema(required = true, examples = "false") boolean protectedIdentity,

        @Schema(required = true, nullable = true, examples = "PRESENT")
        AttendanceMark mark,

        @Schema(required = true, nullable = true, examples = "2026-11-29T12:05:00Z")
        Instant markedAt,

        @Schema(
                required = true,
                nullable = true,
                examples = "1795939200000",
                minimum = "0",
                description = MarkView.VERSION)
        Long version) {

    static AttendedParent of(Tuple row) {
        return new AttendedParent(
                row.get("id", UUID.class),
                row.get("household_id", UUID.class),
                row.get("municipality_code", String.class),
                row.get("name", String.class),
                ParentRole.valueOf(row.get("role", String.class)),
                row.get("protected", Boolean.class),
                Optional.ofNullable(row.get("mark", String.class))
                        .map(AttendanceMark::valueOf)
                        .orElse(null),
                row.get("marked_at", Instant.class),
                row.get("version", Long.class));
    }
}
