package se.familjenavet.enrolment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A staff decision that let a family pass others. */
@Schema(name = "QueueDecision", description = "Ett beslut om väntelistan. A decision on the waiting list.")
record QueueDecisionView(
        @Schema(required = true, examples = "MOVED") QueueDecisionKind kind,

        @Schema(required = true, examples = "4", minimum = "1")
        int fromPlace,

        @Schema(required = true, nullable = true, examples = "1", minimum = "1")
        Integer toPlace,

        @Schema(
                required = true,
                nullable = true,
                examples = "Behöver tolk, som bara finns den här gången.",
                maxLength = 200,
                description = "Null when its time is over. Tomt när det har gallrats.")
        String reason,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant at) {

    static QueueDecisionView of(Tuple row) {
        return new QueueDecisionView(
                QueueDecisionKind.valueOf(row.get("kind", String.class)),
                row.get("from_place", Integer.class),
                row.get("to_place", Integer.class),
                row.get("reason", String.class),
                row.get("at", Instant.class));
    }
}
