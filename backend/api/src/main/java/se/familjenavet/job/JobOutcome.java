package se.familjenavet.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a run of a job went. */
@Schema(description = "Hur det gick. How it went.")
public enum JobOutcome {
    /** Well, everywhere. */
    DONE,
    /** In some regions, not in all. */
    PARTLY,
    /** Not at all, or the worker vanished. */
    FAILED;

    static JobOutcome of(RuntimeException trouble) {
        return trouble instanceof SomeRegionsFailed ? PARTLY : FAILED;
    }
}
