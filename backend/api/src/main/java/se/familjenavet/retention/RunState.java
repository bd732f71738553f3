package se.familjenavet.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a run has come. */
@Schema(description = "Hur långt en körning har kommit. How far a run has come.")
enum RunState {
    WAITING,
    RUNNING,
    DONE,
    /** Something else would go than was tried: nothing went. */
    CHANGED,
    /** The problem says why; what went before that stands in the register. */
    FAILED;

    boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
