package se.familjenavet.enrolment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link for the other parent, to be sent by the first one. */
@Schema(description = "En länk till den andra föräldern. A link for the other parent.")
record JoinLink(
        @Schema(
                required = true,
                maxLength = 400,
                examples = "https://familjenavet.example/p/link#nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M")
        String address,

        @Schema(required = true, examples = "2026-12-13T08:00:00Z")
        Instant until) {}
