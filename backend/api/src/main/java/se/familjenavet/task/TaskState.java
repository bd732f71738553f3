package se.familjenavet.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far long work has come. */
@Schema(description = "Hur långt en uppgift har kommit. How far long work has come.")
public enum TaskState {
    /** Nobody has begun. */
    WAITING,
    RUNNING,
    /** Well, and all of it. */
    DONE,
    /** Nothing was changed; the problem says why. */
    FAILED;

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
