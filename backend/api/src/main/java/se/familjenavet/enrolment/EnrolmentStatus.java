package se.familjenavet.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a family stands with a group. */
@Schema(description = "Hur en familj har det med en grupp. Where a family stands with a group.")
public enum EnrolmentStatus {
    /** By staff; holds no place. */
    INVITED,
    /** Signed up by a parent who has not confirmed it yet; holds no place. */
    REQUESTED,
    WAITLISTED,
    /** Holds a place until the deadline. */
    OFFERED,
    ENROLLED,
    /** Was in the group when it met for the last time. */
    COMPLETED,
    DECLINED,
    EXPIRED,
    WITHDRAWN;

    /** Whether anything can still become of it. */
    public boolean isAlive() {
        return switch (this) {
            case INVITED, REQUESTED, WAITLISTED, OFFERED, ENROLLED -> true;
            case COMPLETED, DECLINED, EXPIRED, WITHDRAWN -> false;
        };
    }
}
