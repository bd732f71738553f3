package se.familjenavet.toolbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an external address answered when it was last asked. */
@Schema(description = "Om länken fungerar. Whether the link works.")
public enum LinkState {
    UNCHECKED,
    OK,
    BROKEN
}
