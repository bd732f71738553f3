package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a release is of (R20). */
@Schema(description = "Vad som släpps. What is released.")
enum ReleaseKind {
    /** A round that has closed. */
    ROUND,
    /** A round that was taken back, or a period that it was part of: it takes the place of what had been released, and holds nothing. */
    WITHDRAWAL,
    /** All rounds of one version of a survey that closed in a term or a year, together: results, and neither rows nor quotes. */
    PERIOD
}
