package se.familjenavet.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.group.SessionStatus;
import se.familjenavet.http.Versioned;

/**
 * The list of a session (närvarolista): who was in its group on its day, and who came.
 *
 * @param day null as long as only its month is known
 * @param parents family by family
 * @param version of the drop-ins: each mark has its own
 */
@Schema(
        description = "Närvarolistan för en träff; ETag gäller drop-in, varje kryss har egen version."
                + " The list of a session; the ETag is of the drop-ins, each mark has its own version.")
record SessionAttendance(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID session,

        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @Schema(required = true, examples = "PLANNED") SessionStatus status,

        @Schema(required = true, nullable = true, examples = "2026-11-29")
        LocalDate day,

        @Schema(required = true, maxItems = 200) List<AttendedParent> parents,
        @Schema(required = true) MarkCounts counts,
        @Schema(required = true, maxItems = 12) List<HeadCount> dropIns,

        @Schema(required = true, maxItems = 10, examples = "[\"MARK_ATTENDANCE\"]")
        List<Permission> permittedActions,

        @JsonIgnore long version)
        implements Versioned {}
