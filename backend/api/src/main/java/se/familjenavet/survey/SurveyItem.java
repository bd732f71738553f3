package se.familjenavet.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wording of a fixed question: what a target is measured by. It is never changed in place; other words are another item
 * ({@code 10-measurement}).
 *
 * @param reviewed the languages of it that a person has read
 */
@Schema(description = "En fast fråga i en av sina lydelser. A fixed question in one of its wordings.")
record SurveyItem(
        @NotNull @Schema(required = true, examples = "PARENTS")
        SurveyAudience audience,

        @NotNull @Size(max = 20) @Schema(required = true, examples = "[\"sv\"]")
        List<@NotNull @Size(max = 20) String> reviewed,

        @NotNull @Valid @Schema(required = true) Question question) {}
