package se.familjenavet.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many letters are on their way. */
@Schema(description = "Hur många mejl som är på väg. How many letters are on their way.")
record InvitationsSent(
        @Schema(required = true, examples = "5", minimum = "0")
        int letters) {}
