package se.familjenavet.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All trainings that a staff member has completed. */
@Schema(description = "Alla utbildningar. All trainings.")
record StaffTrainings(
        @NotNull @Size(max = 50) @Schema(required = true) List<@NotNull @Valid Training> trainings) {}
