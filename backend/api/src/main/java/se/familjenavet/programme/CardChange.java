package se.familjenavet.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/** A card that differs between two versions of a guide. */
@Schema(description = "Ett kort som skiljer. A card that differs.")
record CardChange(
        @Schema(required = true, examples = "marker-ni", maxLength = 60)
        String key,

        @Schema(required = true, examples = "MOVED") ChangeKind kind,

        @Schema(required = true, description = "As it is, or was. Som den är, eller var.")
        LocalText question,

        @Schema(required = true, nullable = true, examples = "2", minimum = "1", maximum = "30")
        Integer from,

        @Schema(required = true, nullable = true, examples = "5", minimum = "1", maximum = "30")
        Integer to,

        @Schema(
                required = true,
                examples = "true",
                description = "Past other cards, not by what came or went. Förbi andra kort.")
        boolean moved,

        @Schema(required = true, maxItems = 200) List<FieldChange> changes) {}
