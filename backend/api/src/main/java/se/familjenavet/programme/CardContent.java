package se.familjenavet.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;
import se.familjenavet.theme.Perspective;
import se.familjenavet.theme.Theme;

/** What a dialogue card says. */
@Schema(description = "Ett dialogkort. A dialogue card.")
record CardContent(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(
                required = true,
                examples = "marker-ni",
                description = "The same from version to version. Samma från version till version.")
        String key,

        @NotNull @Worded(max = 300) @Schema(required = true) LocalText question,

        @NotNull @Size(max = 5) @Schema(required = true) List<@NotNull @Worded(max = 300) LocalText> followUps,

        @NotNull @Size(max = 5) @Schema(required = true) List<@NotNull Perspective> perspectives,

        @NotNull
        @Size(max = 20)
        @Schema(
                required = true,
                examples = "[\"sv\"]",
                description = "Languages that a person has read. Språk som en människa har läst.")
        List<@NotNull @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @KnownLanguage String> reviewed) {}
