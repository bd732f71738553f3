package se.familjenavet.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a family is no longer in a group or in its queue. */
@Schema(description = "Varför en familj lämnade. Why a family left.")
public enum EndReason {
    BY_FAMILY,
    BY_CENTRE,
    CHANGED_GROUP,
    GROUP_CANCELLED,
    /** It gave way to another place in the group when two families became one. */
    MERGED
}
