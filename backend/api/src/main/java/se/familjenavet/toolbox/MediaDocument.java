package se.familjenavet.toolbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;
import se.familjenavet.theme.Perspective;
import se.familjenavet.theme.Theme;

/**
 * A medium of the toolbox as it is written, imported and exported: by keys, without ids or times.
 *
 * @param language the language that is spoken or written in it; null where there is none
 * @param address where it is, elsewhere; null for what is uploaded
 * @param file what is uploaded; null for what has an address
 */
@Schema(description = "Ett material i verktygslådan. A medium of the toolbox.")
public record MediaDocument(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(required = true, examples = "spadbarnsmassage", description = "Never changes. Ändras aldrig.")
        String key,

        @NotNull @Schema(required = true, examples = "FILM") MediaKind kind,

        @NotNull @Worded(max = 120) @Schema(required = true) LocalText title,

        @NotNull @Worded(max = 1000) @Schema(required = true)
        LocalText description,

        @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @KnownLanguage @Schema(nullable = true, examples = "sv")
        String language,

        @Min(1) @Max(600) @Schema(nullable = true, examples = "12", description = "Length. Längd.")
        Integer minutes,

        @NotNull @Size(min = 1, max = 120) @Pattern(regexp = "^\\S.*$") @Schema(required = true, examples = "1177")
        String publisher,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = "^\\S.*$")
        @Schema(required = true, examples = "Länk; utgivarens villkor gäller")
        String licence,

        @NotNull @Size(min = 1, max = 2) @Schema(required = true, examples = "[\"PARENTS\"]")
        List<@NotNull Audience> audience,

        @NotNull
        @Size(max = 20)
        @Schema(required = true, examples = "[\"lyhord-omsorg\"]", description = "Keys of themes. Temans nycklar.")
        List<@NotNull @Size(max = 60) @Pattern(regexp = Theme.KEY) String> themes,

        @NotNull @Size(max = 5) @Schema(required = true, examples = "[\"MENTAL_HEALTH\"]")
        List<@NotNull Perspective> perspectives,

        @Valid @Schema(nullable = true) AgeWindow ageWindow,

        @Worded(max = 500)
        @Schema(nullable = true, description = "What a picture shows, in words. Vad bilden visar, i ord.")
        LocalText altText,

        @Worded(max = 500) @Schema(nullable = true, description = "A word on captions. Något om textningen.")
        LocalText captions,

        @Worded(max = 30000)
        @Schema(nullable = true, description = "All that is said, in writing. Allt som sägs, i skrift.")
        LocalText transcript,

        @Size(max = 1000)
        @Pattern(regexp = "^https?://[^\\s\"<>\\\\]+$")
        @Schema(
                nullable = true,
                format = "uri",
                examples = "https://www.1177.se/",
                description = "Elsewhere. Annanstans.")
        String address,

        @Valid @Schema(nullable = true) MediaFile file) {}
