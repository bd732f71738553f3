package se.familjenavet.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a piece of work did, or would do.
 *
 * @param about the name of what it was about
 * @param made the id of what it made; null when it made nothing
 */
@Schema(description = "Vad som gjordes, eller skulle göras. What was done, or would be.")
public record TaskReport(
        @Schema(required = true, description = "Whether it was only tried. Om det bara var ett prov.")
        boolean dryRun,

        @Schema(required = true, maxLength = 60, examples = "2026")
        String about,

        @Schema(
                required = true,
                nullable = true,
                description = "What was made; null when it was only tried. Det som gjordes; null efter ett prov.",
                examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID made,

        @Schema(required = true, maxItems = 20) List<Line> lines) {

    /** How many of one sort there were, and which. */
    @Schema(name = "TaskReportLine", description = "Hur många, och vilka. How many, and which.")
    public record Line(
            @Schema(required = true, examples = "THEMES_NEW")
            Finding finding,

            @Schema(required = true, minimum = "0", examples = "1")
            long count,

            @Schema(
                    required = true,
                    maxItems = 500,
                    examples = "[\"lyhord-omsorg\"]",
                    description = "Their keys, where they have any. Deras nycklar, där sådana finns.")
            List<String> keys) {

        /** Of what has keys. */
        public static Line of(Finding finding, List<String> keys) {
            return new Line(finding, keys.size(), keys);
        }

        /** Of what is only counted. */
        public static Line of(Finding finding, long count) {
            return new Line(finding, count, List.of());
        }
    }
}
