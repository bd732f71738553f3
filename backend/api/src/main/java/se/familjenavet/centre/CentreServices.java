package se.familjenavet.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All services of a centre, ended ones too. */
@Schema(description = "Centralens alla verksamheter. All services of the centre.")
record CentreServices(
        @NotNull @Size(max = 20) @Schema(required = true) List<@NotNull @Valid CentreService> services) {}
