package se.familjenavet.release;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** A free text, as those who moderate it read it. */
@Schema(name = "SurveyText", description = "En fritext att ta ställning till. A free text to decide on.")
record TextView(
        @Schema(required = true, examples = "5f0c7c51-3a3e-4f0f-9d3c-0d7a6f0a1b2c")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000003")
        UUID round,

        @Schema(required = true, maxLength = 60, examples = "best", description = "Its key. Frågans nyckel.")
        String question,

        @Schema(required = true, maxLength = 10000, examples = "Vår ledare Anna lyssnade på oss.")
        String text,

        @Schema(required = true, nullable = true, maxLength = 10000, examples = "Vår ledare [namn] lyssnade på oss.")
        String masked,

        @Schema(required = true, maxItems = 12, examples = "[\"lyhord-omsorg\"]")
        List<String> themes,

        @Schema(required = true, examples = "PENDING") TextStatus status,

        @Schema(
                required = true,
                examples = "true",
                description = "Whether the writer agreed to be quoted. Om den som skrev vill bli citerad.")
        boolean quotable,

        @Schema(
                required = true,
                examples = "true",
                description = "Whether so many answered that nobody is pointed out. Om tillräckligt många svarade.")
        boolean tellable,

        long version)
        implements Versioned {

    static TextView of(SurveyText text) {
        return new TextView(
                text.id(),
                text.regionCode(),
                text.roundId(),
                text.question(),
                text.text(),
                text.masked(),
                text.themes(),
                text.status(),
                text.isQuotable(),
                text.isTellable(),
                text.version());
    }
}
