package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many chose one option. */
@Schema(description = "Hur många som valde ett alternativ. How many chose one option.")
record ResultCount(
        @Schema(required = true, minimum = "0", examples = "4", description = "Of the option. Alternativets kod.")
        int code,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                examples = "17",
                description = "Null when it is hidden; never 0 for that. Null när det döljs; aldrig 0 i stället.")
        Integer count) {}
