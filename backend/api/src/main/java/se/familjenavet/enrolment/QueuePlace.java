package se.familjenavet.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another place for a family in the queue; one beyond the end is the last. */
@Schema(description = "En annan plats i kön. Another place in the queue.")
record QueuePlace(
        @NotNull @Min(1) @Max(1000) @Schema(required = true, examples = "1")
        Integer place,

        @NotBlank
        @Size(max = 200)
        @Schema(
                required = true,
                examples = "Anmäldes först, men mejlet kom aldrig fram.",
                description = "Why; nothing of health. Varför; inget om hälsa.")
        String reason) {}
