package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How wide a place is. */
@Schema(description = "Vilken sorts plats. What kind of place.")
enum ValuePlaceKind {
    REGION(1),
    MUNICIPALITY(2),
    CENTRE(3);

    private final int parts;

    ValuePlaceKind(int parts) {
        this.parts = parts;
    }

    /** How many parts the path of such a place has. */
    int parts() {
        return parts;
    }

    static ValuePlaceKind of(String path) {
        return values()[path.split("/").length - 1];
    }
}
