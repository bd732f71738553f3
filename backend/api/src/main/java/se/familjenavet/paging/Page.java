package se.familjenavet.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} of them, in the order asked for
 * @param next the cursor of the next page; null on the last
 * @param total how many there are in all; only when {@code total=true} was asked for
 */
public record Page<T>(
        @Schema(required = true, maxItems = 100) List<T> items,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 2000,
                description = "Cursor of the next page, null on the last. Markör till nästa sida.")
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(minimum = "0", description = "Only with total=true. Bara med total=true.")
        Long total) {

    /** The same page of other things. */
    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next, total);
    }
}
