package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How wide a place is. */
@Schema(description = "Vilken sorts plats. What kind of place.")
enum ValuePlaceKind {
    REGION,
    MUNICIPALITY,
    CENTRE;

    static ValuePlaceKind of(String path) {
        return values()[path.split("/").length - 1];
    }
}
