package se.familjenavet.staff;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who it is that waits for an answer. */
@Schema(description = "Vem som väntar på svar. Who waits for an answer.")
record StaffConfirmation(
        @NotNull
        @Schema(
                examples = "019aa4f0-2222-7000-8000-000000000001",
                required = true,
                description = "The candidate of the plan. Den som har loggat in.")
        UUID person) {}
