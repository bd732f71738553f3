package se.familjenavet.attendance;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who came to a session, as counts.
 *
 * @param members families that were in the group on its day
 * @param families those of them of whom anyone came
 * @param bothParents those of them of whom two parents came; another adult is none
 */
@Schema(description = "Närvaro vid en träff i antal. The attendance of a session as counts.")
record SessionFigures(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID session,

        @Schema(required = true, examples = "2026-11-29") LocalDate day,

        @Schema(
                required = true,
                examples = "6",
                minimum = "0",
                description = "In the group that day. Med i gruppen den dagen.")
        int members,

        @Schema(required = true, examples = "5", minimum = "0", description = "Came. Kom.")
        int families,

        @Schema(required = true, examples = "2", minimum = "0", description = "Two parents came. Två föräldrar kom.")
        int bothParents,

        @Schema(required = true) MarkCounts marks,

        @Schema(required = true, maxItems = 12, description = "Present or late. Var med eller kom sent.")
        List<HeadCount> came,

        @Schema(required = true, maxItems = 12) List<HeadCount> dropIns) {

    /** All of a group's that have been, in order. */
    @Schema(name = "GroupAttendance", description = "Närvaro i en grupp. The attendance of a group.")
    record All(@Schema(required = true, maxItems = 1000) List<SessionFigures> items) {}

    static SessionFigures of(Tuple row, List<HeadCount> came, List<HeadCount> dropIns) {
        return new SessionFigures(
                row.get("id", UUID.class),
                row.get("day", LocalDate.class),
                MarkCounts.count(row, "members"),
                MarkCounts.count(row, "families"),
                MarkCounts.count(row, "both_parents"),
                MarkCounts.of(row),
                came,
                dropIns);
    }
}
