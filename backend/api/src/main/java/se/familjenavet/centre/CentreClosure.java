package se.familjenavet.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre closes. */
@Schema(description = "En central stänger. A centre closes.")
record CentreClosure(
        @NotNull @Schema(examples = "2027-06-30", required = true, description = "The last day. Sista dagen.")
        LocalDate on) {}
