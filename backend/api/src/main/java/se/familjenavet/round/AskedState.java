package se.familjenavet.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one can answer now. */
@Schema(description = "Om det går att svara nu. Whether one can answer now.")
enum AskedState {
    NOT_YET,
    OPEN,
    CLOSED
}
