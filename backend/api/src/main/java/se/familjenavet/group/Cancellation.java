package se.familjenavet.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group or a session does not take place. */
@Schema(description = "En grupp eller träff ställs in. A group or a session is cancelled.")
record Cancellation(
        @NotNull @Schema(required = true, examples = "LEADER_AWAY")
        CancellationReason reason,

        @Size(min = 1, max = 500)
        @Schema(
                nullable = true,
                examples = "Vi hör av oss om en ny tid.",
                description = "A word to the staff, nothing of persons. En rad till personalen, inget om personer.")
        String note) {}
