package se.familjenavet.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A planned centre opens. */
@Schema(description = "En planerad central öppnar. A planned centre opens.")
record CentreOpening(
        @NotNull @Schema(examples = "2027-01-11", required = true, description = "The first day. Första dagen.")
        LocalDate on) {}
