package se.familjenavet.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family is offered a free place before those in front of it. */
@Schema(description = "En familj går före i kön. A family passes others.")
record AheadOffer(
        @NotBlank
        @Size(max = 200)
        @Schema(
                required = true,
                examples = "Behöver tolk, som bara finns den här gången.",
                description = "Why; nothing of health. Varför; inget om hälsa.")
        String reason) {}
