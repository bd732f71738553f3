package se.familjenavet.attendance;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many parents have which mark at a session, also those who have left the group since. */
@Schema(description = "Antal kryss av varje slag. How many marks of each kind.")
record MarkCounts(
        @Schema(required = true, examples = "7", minimum = "0")
        int present,

        @Schema(required = true, examples = "1", minimum = "0")
        int late,

        @Schema(required = true, examples = "1", minimum = "0")
        int excused,

        @Schema(required = true, examples = "0", minimum = "0")
        int absent) {
    static final String COLUMNS = """
            count(*) filter (where a.mark = 'PRESENT') as present, count(*) filter (where a.mark = 'LATE') as late,
            count(*) filter (where a.mark = 'EXCUSED') as excused, count(*) filter (where a.mark = 'ABSENT') as absent
            """;

    static MarkCounts of(Tuple row) {
        return new MarkCounts(count(row, "present"), count(row, "late"), count(row, "excused"), count(row, "absent"));
    }

    static int count(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
