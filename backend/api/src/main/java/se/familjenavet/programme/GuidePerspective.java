package se.familjenavet.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;
import se.familjenavet.theme.Perspective;

/**
 * How a session touches a perspective.
 *
 * @param articles of the child rights convention; with {@code CHILD_RIGHTS} alone
 * @param carries whether the session is about it above all; otherwise it is there too
 */
@Schema(description = "Hur träffen rör ett perspektiv. How the session touches a perspective.")
record GuidePerspective(
        @NotNull @Schema(required = true, examples = "CHILD_RIGHTS")
        Perspective perspective,

        @NotNull
        @Size(max = 42)
        @Schema(
                required = true,
                examples = "[5, 18]",
                maxItems = 42,
                description = "Articles of the child rights convention. Artiklar i barnkonventionen.")
        List<@NotNull @Min(1) @Max(54) Integer> articles,

        @NotNull
        @Schema(required = true, examples = "true", description = "Whether it carries the session. Om det bär träffen.")
        Boolean carries,

        @NotNull @Worded(max = 1000) @Schema(required = true)
        LocalText how) {}
