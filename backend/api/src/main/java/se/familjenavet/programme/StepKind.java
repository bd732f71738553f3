package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens in a step of a session. */
@Schema(description = "Vad som händer i momentet. What happens in the step.")
public enum StepKind {
    DIALOGUE,
    EXERCISE,
    FILM,
    INFORMATION,
    BREAK
}
