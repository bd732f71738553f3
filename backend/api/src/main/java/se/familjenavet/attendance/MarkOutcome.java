package se.familjenavet.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one mark of several. */
@Schema(description = "Hur det gick med en markering. What became of a mark.")
enum MarkOutcome {
    SAVED,
    /** It stood so already: the same mark was sent before, or by another. */
    UNCHANGED,
    /** Another has changed it since; nothing was written, and what stands now is told. */
    CONFLICT,
    /** Not in the group on the day of the session, as far as the caller may know. */
    NOT_A_MEMBER
}
