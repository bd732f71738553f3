package se.familjenavet.toolbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the address of a medium answers. */
@Schema(name = "MediaLink", description = "Om länken fungerar. Whether the link works.")
record LinkView(
        @Schema(required = true, examples = "OK") LinkState state,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-11-27T03:12:00Z",
                description = "When it was last asked. När den senast kontrollerades.")
        Instant checkedAt,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-11-20T03:12:00Z",
                description = "Since when it has been in this state. Sedan när den är så.")
        Instant since) {}
