package se.familjenavet.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five that run through every session of a programme (genomgående perspektiv). */
@Schema(description = "Genomgående perspektiv. A perspective that runs through all sessions.")
public enum Perspective {
    /** The child rights convention, articles 5 and 18 above all. */
    CHILD_RIGHTS,
    GENDER_EQUAL_PARENTHOOD,
    MENTAL_HEALTH,
    INTERACTION_ATTACHMENT,
    LANGUAGE_COMMUNICATION
}
