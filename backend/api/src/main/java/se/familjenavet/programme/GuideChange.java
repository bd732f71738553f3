package se.familjenavet.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/** A guide that differs between two versions; its key is its lineage. */
@Schema(description = "En vägledning som skiljer. A guide that differs.")
record GuideChange(
        @Schema(required = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
        String key,

        @Schema(required = true, examples = "CHANGED") ChangeKind kind,

        @Schema(required = true, description = "As it is, or was. Som den är, eller var.")
        LocalText title,

        @Schema(required = true, nullable = true, examples = "6", minimum = "1", maximum = "50")
        Integer from,

        @Schema(required = true, nullable = true, examples = "6", minimum = "1", maximum = "50")
        Integer to,

        @Schema(required = true, maxItems = 500) List<FieldChange> changes,
        @Schema(required = true, maxItems = 60) List<CardChange> cards) {}
