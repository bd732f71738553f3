package se.familjenavet.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a family stands in a centre's register still. */
@Schema(description = "Hur en familj står i registret. How a family stands in the register.")
public enum HouseholdState {
    ACTIVE,
    /** It has gone up in another family, where all that was is kept. */
    MERGED,
    /** It has moved to another centre, which has a copy of its own. */
    MOVED
}
