package se.familjenavet.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre goes up into another. */
@Schema(description = "En central går upp i en annan. A centre goes up into another.")
record CentreMerger(
        @NotNull
        @Schema(
                examples = "019aa4f0-1111-7000-8000-000000000001",
                required = true,
                description = "The centre that goes on. Centralen som fortsätter.")
        UUID into,

        @NotNull @Schema(examples = "2027-06-30", required = true, description = "The last day. Sista dagen.")
        LocalDate on) {}
