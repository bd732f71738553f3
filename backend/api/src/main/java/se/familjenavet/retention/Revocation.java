package se.familjenavet.retention;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision ends. */
@Schema(name = "RetentionRevocation", description = "Ett beslut slutar gälla. A decision ends.")
record Revocation(
        @NotNull
        @Schema(
                required = true,
                examples = "2027-12-31",
                description = "Its last day; yesterday at the earliest. Sista dagen det gäller, tidigast i går.")
        LocalDate lastDay) {}
