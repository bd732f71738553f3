package se.familjenavet.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As the parent says; nobody has to. */
@Schema(description = "Kön, som föräldern anger det. Gender, as the parent says.")
public enum Gender {
    WOMAN,
    MAN,
    OTHER,
    UNDISCLOSED
}
