package se.familjenavet.theme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/** What is said of a theme. */
@Schema(description = "Ett tema. A theme.")
public record ThemeContent(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(required = true, examples = "lyhord-omsorg", description = "Never changes. Ändras aldrig.")
        String key,

        @NotNull @Worded(max = 120) @Schema(required = true) LocalText name,

        @NotNull @Worded(max = 500) @Schema(required = true) LocalText description,

        @NotNull @Schema(required = true, examples = "COUNTY")
        ThemeSource source) {}
