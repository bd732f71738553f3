package se.familjenavet.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;

/**
 * When a question is asked: when an earlier one was answered by any of some codes.
 *
 * @param question the key of one that stands before
 */
@Schema(description = "När frågan visas. When the question is asked.")
public record Condition(
        @NotNull @Pattern(regexp = Key.FORM) @Size(max = 60) @Schema(required = true, examples = "first-child")
        String question,

        @NotNull @Size(min = 1, max = 20) @Schema(required = true, examples = "[1]")
        List<@NotNull @Min(0) @Max(99) Integer> anyOf) {}
