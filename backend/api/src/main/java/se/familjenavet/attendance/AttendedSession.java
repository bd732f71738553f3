package se.familjenavet.attendance;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.group.SessionTime;

/** A session that a parent came to, for that parent: when it was, as the certificate says it. */
@Schema(description = "En träff som du var med på. A session that you came to.")
record AttendedSession(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "2026-11-24") LocalDate day,
        @Schema(required = true, examples = "13:00") LocalTime begins,

        @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
        int minutes) {

    /** All by one link, the latest first. */
    @Schema(name = "AttendedSessions", description = "Träffar som du var med på. Sessions that you came to.")
    record All(@Schema(required = true, maxItems = 1000) List<AttendedSession> items) {}

    static AttendedSession of(Tuple row) {
        return new AttendedSession(
                row.get("id", UUID.class),
                row.get("day", LocalDate.class),
                row.get("begins", LocalTime.class),
                row.get("minutes", Integer.class));
    }

    SessionTime time() {
        return new SessionTime(day, begins, minutes);
    }
}
