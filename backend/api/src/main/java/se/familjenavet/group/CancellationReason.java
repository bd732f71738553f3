package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a group or a session does not take place. */
@Schema(description = "Varför det ställs in. Why it is cancelled.")
public enum CancellationReason {
    TOO_FEW_FAMILIES,
    LEADER_AWAY,
    PREMISES_UNAVAILABLE,
    JOINED_WITH_ANOTHER,
    OTHER
}
