package se.familjenavet.centre;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on the map (WGS 84, degrees). */
@Embeddable
@Schema(description = "Plats på kartan, WGS 84. Place on the map.")
record Position(
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "57.43", required = true)
        Double latitude,

        @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "15.08", required = true)
        Double longitude) {}
