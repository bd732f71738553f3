package se.familjenavet.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region or municipality by code and name. */
@Schema(description = "En region eller kommun. A region or municipality.")
public record PlaceName(
        @Schema(
                examples = "0685",
                pattern = "^[0-9]{2}([0-9]{2})?$",
                description = "SCB:s kod. SCB's code.",
                required = true)
        String code,

        @Schema(examples = "Vetlanda", maxLength = 60, required = true)
        String name) {

    public static PlaceName of(Region region) {
        return new PlaceName(region.code(), region.name());
    }

    public static PlaceName of(Municipality municipality) {
        return new PlaceName(municipality.code(), municipality.name());
    }
}
