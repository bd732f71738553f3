package se.familjenavet.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;
import se.familjenavet.theme.Theme;
import se.familjenavet.theme.ThemeContent;
import se.familjenavet.toolbox.MediaDocument;

/**
 * One version of a programme as a document: natural keys, no ids, no times, so that the same version is the same document
 * wherever it is.
 */
@Schema(description = "En version av ett program som dokument. One version of a programme as a document.")
record ProgrammeDocument(
        @NotNull
        @Pattern(regexp = "^familjenavet-programme$")
        @Size(max = 30)
        @Schema(required = true, examples = "familjenavet-programme")
        String format,

        @NotNull @Min(1) @Max(1) @Schema(required = true, examples = "1")
        Integer formatVersion,

        @NotNull @Valid @Schema(required = true) Head programme,
        @NotNull @Valid @Schema(required = true) Edition version,
        @NotNull @Size(max = 50) @Schema(required = true) List<@NotNull @Valid ThemeContent> themes,
        @NotNull @Size(max = 3) @Schema(required = true) List<@NotNull @Valid PartName> parts,

        @NotNull
        @Size(max = 500)
        @Schema(
                required = true,
                description = "What the guides show from the toolbox. Det som vägledningarna visar ur verktygslådan.")
        List<@NotNull @Valid MediaDocument> media,

        @NotNull @Size(max = 50) @Schema(required = true) List<@NotNull @Valid GuideDocument> guides) {
    static final String FORMAT = "familjenavet-programme";
    static final int FORMAT_VERSION = 1;

    /** What each file that its media name is called, by its SHA-256. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        media.stream()
                .map(MediaDocument::file)
                .filter(Objects::nonNull)
                .forEach(file -> files.putIfAbsent(file.sha256(), file.name()));
        return files;
    }

    /** What its zip is saved as. */
    String fileName() {
        return programme.key() + "-" + version.name().replaceAll("[^A-Za-z0-9.-]+", "-") + ".zip";
    }

    /** Which programme it is. */
    @Schema(name = "ProgrammeHead", description = "Vilket program det är. Which programme it is.")
    record Head(
            @NotNull @Size(max = 60) @Pattern(regexp = Theme.KEY) @Schema(required = true, examples = "grundpaketet")
            String key,

            @NotNull @Worded(max = 120) @Schema(required = true)
            LocalText name,

            @NotNull @Worded(max = 1000) @Schema(required = true)
            LocalText description) {}

    /** What is said of the version as a whole. */
    @Schema(name = "ProgrammeEdition", description = "Om versionen. About the version.")
    record Edition(
            @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "\\S.*") @Schema(required = true, examples = "2026")
            String name,

            @NotNull @Worded(max = 2000) @Schema(required = true)
            LocalText summary,

            @Worded(max = 30000)
            @Schema(
                    nullable = true,
                    description = "The chapter on leading a group, in Markdown. Kapitlet om att leda grupp.")
            LocalText groupLeadership) {}

    /** What a part is called. */
    @Schema(description = "Vad en del kallas. What a part is called.")
    record PartName(
            @NotNull @Schema(required = true, examples = "PREGNANCY")
            ProgrammePart key,

            @NotNull @Worded(max = 60) @Schema(required = true)
            LocalText name) {}
}
