package se.familjenavet.attendance;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.Gender;
import se.familjenavet.household.ParentRole;

/** A parent's attendance at a session, in a list and as a line of a file; without names. */
@Schema(description = "En förälders närvaro, utan namn. A parent's attendance, without names.")
record AttendanceSummary(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000003")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID session,

        @Schema(required = true, examples = "2026-11-29") LocalDate day,

        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000001")
        UUID enrolment,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID household,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID parent,

        @Schema(
                required = true,
                examples = "019aa4f0-1111-7000-8000-000000000001",
                description = "The enrolling one. Den som anmälde.")
        UUID centre,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(
                required = true,
                examples = "0685",
                pattern = "^[0-9]{2}([0-9]{2})?$",
                description = "The authority in charge. Personuppgiftsansvarig.")
        String controller,

        @Schema(required = true, examples = "OTHER_PARENT") ParentRole role,
        @Schema(required = true, examples = "MAN") Gender gender,
        @Schema(required = true, examples = "PRESENT") AttendanceMark mark,

        @Schema(required = true, examples = "2026-11-29T12:05:00Z")
        Instant markedAt) {

    static AttendanceSummary of(Tuple row) {
        return new AttendanceSummary(
                row.get("id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("day", LocalDate.class),
                row.get("group_id", UUID.class),
                row.get("enrolment_id", UUID.class),
                row.get("household_id", UUID.class),
                row.get("parent_id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("municipality_code", String.class),
                row.get("controller", String.class),
                ParentRole.valueOf(row.get("role", String.class)),
                Gender.valueOf(row.get("gender", String.class)),
                AttendanceMark.valueOf(row.get("mark", String.class)),
                row.get("marked_at", Instant.class));
    }
}
