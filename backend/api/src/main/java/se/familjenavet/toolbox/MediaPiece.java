package se.familjenavet.toolbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/** A medium where it is shown, in a guide or in the room: enough to show it, and its id to read more. */
@Schema(description = "Ett material där det visas. A medium where it is shown.")
public record MediaPiece(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "tre-lugna-andetag", maxLength = 60)
        String key,

        @Schema(required = true, examples = "PODCAST") MediaKind kind,
        @Schema(required = true, examples = "PUBLISHED") MediaStatus status,
        @Schema(required = true) LocalText title,
        @Schema(required = true) LocalText description,
        @Schema(required = true, nullable = true) LocalText altText,

        @Schema(required = true, nullable = true, examples = "12", minimum = "1", maximum = "600")
        Integer minutes,

        @Schema(required = true, examples = "1177", maxLength = 120)
        String publisher,

        @Schema(
                required = true,
                nullable = true,
                format = "uri",
                maxLength = 1000,
                examples = "https://www.1177.se/",
                description = "Null for an uploaded file. Saknas för en uppladdad fil.")
        String address,

        @Schema(required = true, nullable = true, description = "Null for an address. Saknas för en adress.")
        MediaFile file) {

    public static MediaPiece of(ToolboxMedia medium) {
        MediaDocument media = medium.document();
        return new MediaPiece(
                medium.id(),
                media.key(),
                media.kind(),
                medium.status(),
                media.title(),
                media.description(),
                media.altText(),
                media.minutes(),
                media.publisher(),
                media.address(),
                media.file());
    }
}
