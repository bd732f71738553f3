package se.familjenavet.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a staff decision let a family pass others. */
@Schema(description = "Hur en familj gick före andra. How a family passed others.")
public enum QueueDecisionKind {
    MOVED,
    OFFERED_AHEAD
}
