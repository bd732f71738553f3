package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a release still holds. */
@Schema(description = "Om det som släppts gäller. Whether it still holds.")
enum ReleaseStatus {
    CURRENT,
    /** Another took its place; its results, responses and quotes are given out no more. */
    REPLACED
}
