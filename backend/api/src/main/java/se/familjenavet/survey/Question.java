package se.familjenavet.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * One question. Its key is kept from version to version while its words mean the same: a series breaks where its item does
 * ({@code 10-measurement}).
 *
 * @param item which wording of a fixed question it is, 1 and up; null for one of the region's own
 * @param choices empty where it is not answered by choosing
 * @param least of a number, or the low end of a scale; null for 0
 * @param most of a number, the high end of a scale, or the characters of a text; null for as many as there may be (1 000 000, 200
 *     in a line and 2 000 in several)
 * @param lowLabel what the low end of a scale means
 * @param visibleIf null when it is always asked
 */
@Schema(description = "En fråga. A question.")
public record Question(
        @NotNull @Pattern(regexp = Key.FORM) @Size(max = 60) @Schema(required = true, examples = "more-secure")
        String key,

        @NotNull @Schema(required = true, examples = "LIKERT")
        QuestionType type,

        @Schema(nullable = true) QuestionMeaning meaning,

        @Min(1)
        @Max(999)
        @Schema(
                nullable = true,
                description = "Which wording of a fixed question. Vilken lydelse av en fast fråga.",
                examples = "1")
        Integer item,

        @NotNull @Worded(max = 300) @Schema(required = true) LocalText text,

        @Worded(max = 600) @Schema(nullable = true) LocalText help,

        @NotNull @Schema(required = true, examples = "true") Boolean required,

        @NotNull @Size(max = 20) @Schema(required = true) List<@NotNull @Valid Choice> choices,

        @Min(0) @Max(1_000_000) @Schema(nullable = true, examples = "0")
        Integer least,

        @Min(1) @Max(1_000_000) @Schema(nullable = true, examples = "10")
        Integer most,

        @Worded(max = 120) @Schema(nullable = true) LocalText lowLabel,

        @Worded(max = 120) @Schema(nullable = true) LocalText highLabel,

        @Valid @Schema(nullable = true) Condition visibleIf) {
    private static final int GREATEST = 1_000_000;

    /** Whether a code is one of its choices. */
    public boolean offers(int code) {
        return choices.stream().anyMatch(choice -> choice.code() == code);
    }

    /** Of a number or a scale. */
    public int lowest() {
        return least == null ? 0 : least;
    }

    /** Of a number or a scale. */
    public int highest() {
        return most == null ? GREATEST : most;
    }

    /** Of a text, in characters. */
    public int longest() {
        return most == null ? type.room() : most;
    }
}
