package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a group meets. */
@Schema(description = "Hur gruppen träffas. How the group meets.")
public enum GroupMode {
    IN_PERSON,
    DIGITAL,
    HYBRID
}
