package se.familjenavet.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who brought a family to a group. */
@Schema(description = "Hur anmälan kom in. How the sign-up came in.")
public enum EnrolmentSource {
    STAFF,
    /** Another system. */
    INTEGRATOR,
    /** The parents themselves, on the public pages. */
    PARENT
}
