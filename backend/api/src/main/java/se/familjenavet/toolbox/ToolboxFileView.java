package se.familjenavet.toolbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** An uploaded file, to be named by a medium. */
@Schema(name = "ToolboxFile", description = "En uppladdad fil. An uploaded file.")
record ToolboxFileView(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, description = "As a medium names it. Så som ett material anger den.")
        MediaFile file,

        @Schema(required = true, examples = "48213", minimum = "1", description = "Size. Storlek.")
        long bytes,

        @Schema(
                required = true,
                nullable = true,
                examples = "1200",
                description = "In pixels; null for what is no picture.")
        Integer width,

        @Schema(
                required = true,
                nullable = true,
                examples = "800",
                description = "In pixels; null for what is no picture.")
        Integer height)
        implements Versioned {

    static ToolboxFileView of(ToolboxFile file) {
        return new ToolboxFileView(
                file.id(),
                file.regionCode(),
                new MediaFile(file.hash(), file.type(), file.name()),
                file.bytes(),
                file.width(),
                file.height());
    }
}
