package se.familjenavet.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a tick, and what stands now.
 *
 * @param mark null for a parent without one
 * @param version the base of the next tick; null for a parent without a mark
 */
@Schema(name = "MarkResult", description = "Hur det gick med ett kryss. What became of a tick.")
record MarkView(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID parent,

        @Schema(required = true, examples = "SAVED") MarkOutcome outcome,

        @Schema(required = true, nullable = true, examples = "PRESENT")
        AttendanceMark mark,

        @Schema(required = true, nullable = true, examples = "1795939200000", minimum = "0", description = VERSION)
        Long version) {
    static final String VERSION = "Base of the next tick; null when unmarked. Base för nästa kryss; null utan kryss.";

    /** All of a request's, in its order. */
    @Schema(name = "MarkResults", description = "Hur det gick med kryssen. What became of the ticks.")
    record All(@Schema(required = true, maxItems = 200) List<MarkView> items) {}
}
