package se.familjenavet.event;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something happened to something. What it is now, one asks for by its id. */
@Schema(name = "Event", description = "Att något har hänt. That something happened.")
record EventView(
        @Schema(required = true, description = "Tells one event from another. Skiljer händelser åt.")
        UUID id,

        @Schema(
                required = true,
                pattern = "^[A-Z]+(_[A-Z]+)*$",
                maxLength = 60,
                examples = "CENTRE_CHANGED",
                description = "What happened; new types may come. Vad som hände; nya sorter kan tillkomma.")
        String type,

        @Schema(required = true, description = "The id of what it happened to. Id för det som det hände med.")
        UUID about) {

    static EventView of(Tuple row) {
        return new EventView(row.get("id", UUID.class), row.get("type", String.class), row.get("about", UUID.class));
    }
}
