package se.familjenavet.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.theme.Theme;

/** A guide as it is imported and exported: by keys, without ids or times. */
@Schema(description = "En vägledning, med nycklar i stället för id. A session guide, by keys instead of ids.")
record GuideDocument(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(
                required = true,
                examples = "lyhord-omsorg-och-samspel",
                description = "Its lineage: the same from version to version. Samma från version till version.")
        String key,

        @NotNull @Min(1) @Max(50) @Schema(required = true, examples = "6")
        Integer number,

        @NotNull @Schema(required = true, examples = "FIRST_YEAR")
        ProgrammePart part,

        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(required = true, examples = "lyhord-omsorg", description = "Key of its theme. Temats nyckel.")
        String theme,

        @NotNull @Valid @Schema(required = true) GuideContent content,
        @NotNull @Size(max = 30) @Schema(required = true) List<@NotNull @Valid CardContent> cards,

        @NotNull
        @Size(max = 50)
        @Schema(
                required = true,
                examples = "[\"tre-lugna-andetag\"]",
                maxItems = 50,
                description = "Keys of what it shows from the toolbox. Nycklar till det som visas ur verktygslådan.")
        List<@NotNull @Size(max = 60) @Pattern(regexp = Theme.KEY) String> media) {

    GuideDraft draft() {
        return new GuideDraft(part, theme, content, cards, media);
    }

    /** The same, showing none but these media. */
    GuideDocument showing(Set<String> known) {
        return new GuideDocument(
                key,
                number,
                part,
                theme,
                content,
                cards,
                media.stream().filter(known::contains).toList());
    }
}
