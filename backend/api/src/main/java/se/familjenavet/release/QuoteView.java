package se.familjenavet.release;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote, as it was released: with the writer's consent, and tied to no other answer. */
@Schema(name = "SurveyQuote", description = "Ett citat ur fritextsvaren. A quote from what was written.")
record QuoteView(
        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000001")
        UUID release,

        @Schema(required = true, minimum = "1", examples = "12")
        int releaseNumber,

        @Schema(required = true) ReleasedSurvey survey,

        @Schema(required = true, nullable = true, examples = "019aa4f0-dddd-7000-8000-000000000003")
        UUID round,

        @Schema(required = true) ReleasedPlace place,

        @Schema(required = true, maxLength = 60, examples = "best", description = "Its key. Frågans nyckel.")
        String question,

        @Schema(required = true, maxLength = 10000, examples = "Vår ledare [namn] lyssnade på oss.")
        String text,

        @Schema(required = true, maxItems = 12, examples = "[\"lyhord-omsorg\"]")
        List<String> themes) {

    static QuoteView of(Tuple row) {
        return new QuoteView(
                row.get("release_id", UUID.class),
                row.get("release_number", Integer.class),
                ReleasedSurvey.of(row),
                row.get("round_id", UUID.class),
                ReleasedPlace.of(row),
                row.get("question", String.class),
                row.get("text", String.class),
                Arrays.asList(row.get("themes", String[].class)));
    }
}
