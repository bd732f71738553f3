package se.familjenavet.toolbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a medium is for. */
@Schema(description = "Vem det är till för. Whom it is for.")
public enum Audience {
    PARENTS,
    LEADERS
}
