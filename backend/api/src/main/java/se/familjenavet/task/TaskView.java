package se.familjenavet.task;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;
import se.familjenavet.i18n.InWords;
import se.familjenavet.problem.Problem;

/** Long work as the one who asked for it reads it. */
@Schema(name = "Task", description = "Ett arbete som tar en stund. Long work that someone asked for.")
public record TaskView(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "PROGRAMME_IMPORT")
        TaskKind kind,

        @Schema(required = true, examples = "RUNNING") TaskState state,

        @Schema(required = true, minimum = "0", examples = "12", description = "Steps taken. Steg som är klara.")
        int done,

        @Schema(
                required = true,
                minimum = "0",
                examples = "43",
                description = "Steps in all; 0 until they are counted. Alla steg; 0 tills de är räknade.")
        int total,

        @Schema(required = true, nullable = true, description = "When it is done. När det är klart.")
        TaskReport report,

        @Schema(required = true, nullable = true, description = "When it failed. När det inte gick.")
        Problem problem,

        @Schema(required = true, examples = "2026-11-24T12:00:00Z", description = "When it was asked for.")
        Instant madeAt,

        @Schema(required = true, nullable = true, examples = "2026-11-24T12:00:09Z", description = "När det tog slut.")
        Instant endedAt)
        implements Versioned, InWords {}
