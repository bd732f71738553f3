package se.familjenavet.toolbox;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** A medium of the toolbox with all that is said of it. */
@Schema(description = "Ett material i verktygslådan. A medium of the toolbox.")
record ToolboxMediaView(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "PUBLISHED") MediaStatus status,
        @Schema(required = true) MediaDocument media,

        @Schema(
                required = true,
                nullable = true,
                description = "Null for an uploaded file. Saknas för en uppladdad fil.")
        LinkView link,

        @Schema(required = true, nullable = true, description = "Null for an address. Saknas för en adress.")
        FileSize file,

        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        long version)
        implements Versioned {

    /** How large an uploaded file is. */
    @Schema(name = "MediaFileSize", description = "Filens storlek. How large the file is.")
    record FileSize(
            @Schema(required = true, examples = "48213", minimum = "1")
            long bytes,

            @Schema(required = true, nullable = true, examples = "1200", description = "In pixels. Bildpunkter.")
            Integer width,

            @Schema(required = true, nullable = true, examples = "800", description = "In pixels. Bildpunkter.")
            Integer height) {

        static FileSize of(ToolboxFile file) {
            return new FileSize(file.bytes(), file.width(), file.height());
        }
    }

    static ToolboxMediaView of(ToolboxMedia medium, List<Permission> permitted) {
        return new ToolboxMediaView(
                medium.id(),
                medium.regionCode(),
                medium.status(),
                medium.document(),
                medium.file().isPresent()
                        ? null
                        : new LinkView(medium.linkState(), medium.linkCheckedAt(), medium.linkSince()),
                medium.file().map(FileSize::of).orElse(null),
                permitted,
                medium.version());
    }
}
