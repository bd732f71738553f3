package se.familjenavet.toolbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.text.LocalText;
import se.familjenavet.theme.Perspective;

/** A medium in a list. */
@Schema(description = "Ett material i listan. A medium in the list.")
record ToolboxMediaSummary(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "spadbarnsmassage", maxLength = 60)
        String key,

        @Schema(required = true, examples = "FILM") MediaKind kind,
        @Schema(required = true, examples = "PUBLISHED") MediaStatus status,
        @Schema(required = true) LocalText title,
        @Schema(required = true) LocalText description,

        @Schema(required = true, nullable = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(required = true, nullable = true, examples = "12", minimum = "1", maximum = "600")
        Integer minutes,

        @Schema(required = true, examples = "1177", maxLength = 120)
        String publisher,

        @Schema(required = true, maxItems = 2) List<Audience> audience,
        @Schema(required = true, maxItems = 20) List<String> themes,
        @Schema(required = true, maxItems = 5) List<Perspective> perspectives,
        @Schema(required = true, nullable = true) AgeWindow ageWindow,
        @Schema(required = true, nullable = true) LocalText altText,

        @Schema(
                required = true,
                nullable = true,
                format = "uri",
                maxLength = 1000,
                description = "Null for an uploaded file.")
        String address,

        @Schema(required = true, nullable = true, description = "Null for an address.")
        MediaFile file,

        @Schema(required = true, examples = "OK") LinkState linkState) {

    /** Columns of {@code toolbox_media m} that it is made of; what is long stays where it is. */
    static final String COLUMNS =
            "m.id, m.region_code, m.status, m.link_state, cast(m.content - 'transcript' as text) as content";

    static ToolboxMediaSummary of(Tuple row, ObjectMapper json) {
        MediaDocument media = read(row.get("content", String.class), json);
        return new ToolboxMediaSummary(
                row.get("id", UUID.class),
                row.get("region_code", String.class),
                media.key(),
                media.kind(),
                MediaStatus.valueOf(row.get("status", String.class)),
                media.title(),
                media.description(),
                media.language(),
                media.minutes(),
                media.publisher(),
                media.audience(),
                media.themes(),
                media.perspectives(),
                media.ageWindow(),
                media.altText(),
                media.address(),
                media.file(),
                LinkState.valueOf(row.get("link_state", String.class)));
    }

    private static MediaDocument read(String content, ObjectMapper json) {
        try {
            return json.readValue(content, MediaDocument.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
