package se.familjenavet.theme;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme in a list. */
@Schema(name = "Theme", description = "Ett tema. A theme.")
record ThemeView(
        @Schema(required = true, examples = "019aa4f0-6666-7000-8000-000000000006")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true) ThemeContent content) {

    static ThemeView of(Theme theme) {
        return new ThemeView(theme.id(), theme.regionCode(), theme.content());
    }
}
