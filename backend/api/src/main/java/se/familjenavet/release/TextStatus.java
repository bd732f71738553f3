package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a text is on its way to being read by others. */
@Schema(description = "Var fritexten är på väg. Where a free text is on its way.")
enum TextStatus {
    /** Nobody has decided. */
    PENDING,
    /** Quoted from the next release on, as it is or masked. */
    PUBLISHED,
    /** Not quoted. */
    WITHHELD
}
