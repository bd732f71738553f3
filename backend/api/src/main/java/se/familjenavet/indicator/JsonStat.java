package se.familjenavet.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dataset of JSON-stat 2.0: a cube of numbers, in the order of its dimensions, the last of which varies fastest.
 *
 * @see <a href="https://json-stat.org/full/">The format</a>
 */
@Schema(description = "En tabell i JSON-stat 2.0. A dataset of JSON-stat 2.0.")
record JsonStat(
        @Schema(required = true, maxLength = 3, examples = "2.0")
        String version,

        @JsonProperty("class") @Schema(required = true, maxLength = 10, examples = "dataset")
        String kind,

        @Schema(required = true, maxLength = 60) String label,

        @Schema(required = true, maxLength = 60, examples = "Familjenavet")
        String source,

        @Schema(required = true, nullable = true) Instant updated,

        @Schema(required = true, maxItems = 5, description = "Its dimensions, in order. Dimensionerna, i ordning.")
        List<String> id,

        @Schema(required = true, maxItems = 5, description = "How many categories each has. Hur många delar de har.")
        List<Integer> size,

        @Schema(required = true, description = "What each dimension is for. Vad dimensionerna är.")
        Role role,

        @Schema(required = true, description = "By their names. Efter namn.")
        Map<String, Dimension> dimension,

        @Schema(
                required = true,
                description = "By the cell's number; absent where there is nothing to tell. Efter cell.")
        Map<String, Double> value,

        @Schema(required = true, description = "The mark of a cell without a number. Tecknet i en tom cell.")
        Map<String, String> status) {

    /** Which of them are time, place and measure. */
    @Schema(name = "JsonStatRole", description = "Vilka dimensioner som är tid, plats och mått. What dimensions are.")
    record Role(
            @Schema(required = true, maxItems = 1) List<String> time,
            @Schema(required = true, maxItems = 1) List<String> geo,
            @Schema(required = true, maxItems = 1) List<String> metric) {}

    /** One of them. */
    @Schema(name = "JsonStatDimension", description = "En dimension. A dimension.")
    record Dimension(
            @Schema(required = true, maxLength = 60) String label,
            @Schema(required = true) Category category) {}

    /** What it is divided into. */
    @Schema(name = "JsonStatCategory", description = "Delarna av en dimension. What a dimension is divided into.")
    record Category(
            @Schema(required = true, maxItems = 20_000) List<String> index,
            @Schema(required = true) Map<String, String> label) {}
}
