package se.familjenavet.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family's data must stay for a time.
 *
 * @param until the last day; null until somebody lifts it
 */
@Schema(description = "Uppgifter som måste vara kvar. Data that must stay.")
record NewLegalHold(
        @NotNull @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID family,

        @NotNull @Schema(required = true, examples = "SUPERVISION")
        HoldReason reason,

        @Pattern(regexp = Reference.FORM)
        @Schema(nullable = true, examples = "IMY 2026/1234", maxLength = 60, description = "The case. Ärendets nummer.")
        String reference,

        @Schema(
                nullable = true,
                examples = "2027-06-30",
                description = "The last day; without, until lifted. Sista dagen.")
        LocalDate until) {}
