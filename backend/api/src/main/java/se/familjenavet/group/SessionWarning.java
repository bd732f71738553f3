package se.familjenavet.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to think of, never a wall (R10).
 *
 * @param session what it collides with; null where it is nothing of ours
 */
@Schema(description = "Något att tänka på. Something to think of.")
record SessionWarning(
        @Schema(required = true, examples = "LEADER_TWICE") WarningCode code,

        @Schema(required = true, nullable = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID session) {}
