package se.familjenavet.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why someone at the desk looks a family up. */
@Schema(description = "Varför en familj slås upp. Why a family is looked up.")
enum LookupReason {
    ACCESS_REQUEST,
    CORRECTION_REQUEST,
    ERASURE_REQUEST,
    COMPLAINT,
    SUPERVISION,
    INCIDENT
}
