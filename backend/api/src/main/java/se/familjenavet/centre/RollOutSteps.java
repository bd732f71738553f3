package se.familjenavet.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre's whole roll-out, first step first. */
@Schema(description = "Hela införandet, första steget först. The whole roll-out, first step first.")
record RollOutSteps(
        @NotNull @Size(max = 20) @Schema(required = true) List<@NotNull @Valid RollOutStep> steps) {}
