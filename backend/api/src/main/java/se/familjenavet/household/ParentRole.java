package se.familjenavet.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an adult is to the child. */
@Schema(description = "Vad en vuxen är för barnet. What an adult is to the child.")
public enum ParentRole {
    BIRTH_PARENT,
    OTHER_PARENT,
    OTHER_ADULT
}
