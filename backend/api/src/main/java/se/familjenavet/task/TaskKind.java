package se.familjenavet.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What long work is about. */
@Schema(description = "Vad en uppgift handlar om. What long work is about.")
public enum TaskKind {
    /** Taking a version of a programme in. */
    PROGRAMME_IMPORT
}
