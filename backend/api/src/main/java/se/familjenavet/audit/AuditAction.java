package se.familjenavet.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone did, or tried to do. */
@Schema(description = "Vad någon gjorde eller försökte göra. What someone did or tried to do.")
public enum AuditAction {
    READ,
    CREATED,
    CHANGED,
    DELETED,
    /** Refused: the caller may not do this, or not to a thing that it may see (403). */
    DENIED,
    /** Asked for what does not exist, or not in the caller's places (404). */
    OUT_OF_PLACE
}
