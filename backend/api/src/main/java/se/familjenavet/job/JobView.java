package se.familjenavet.job;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** A job as the platform's administrator reads it. */
@Schema(description = "Ett jobb som sköter sig självt. A job that runs by itself.")
record JobView(
        @Schema(examples = "expired-keys", pattern = "^[a-z][a-z0-9-]{0,59}$", required = true)
        String name,

        @Schema(
                examples = "3600",
                minimum = "1",
                description = "Rests so many seconds after a run. Vilar så många sekunder efter en körning.",
                required = true)
        long restSeconds,

        @Schema(required = true, description = "Whether it is running now. Om det körs just nu.")
        boolean running,

        @Schema(nullable = true, description = "When it is due; null: at once. När det körs härnäst; null: strax.")
        OffsetDateTime nextRun,

        @Schema(nullable = true, description = "When it last ended. När det senast blev klart.")
        OffsetDateTime lastRun,

        @Schema(nullable = true) JobOutcome lastOutcome,

        @Schema(
                nullable = true,
                maxLength = 12,
                examples = "FN-4T7K2A",
                description = "Stands in the log beside what went wrong. Står i loggen vid det som gick fel.")
        String lastReference,

        @Schema(
                minimum = "0",
                required = true,
                description = "Runs in a row that failed. Körningar i rad som gått fel.")
        int failures)
        implements Versioned, Comparable<JobView> {

    static JobView of(Job job, Optional<JobRow> row, Instant now) {
        return new JobView(
                job.name(),
                job.rhythm().toSeconds(),
                row.filter(one -> one.isRunning(now)).isPresent(),
                row.map(JobRow::nextRun).filter(now::isBefore).map(JobView::utc).orElse(null),
                row.map(JobRow::lastRun).map(JobView::utc).orElse(null),
                row.map(JobRow::lastOutcome).map(JobOutcome::valueOf).orElse(null),
                row.map(JobRow::lastReference).orElse(null),
                row.map(one -> one.failures(now)).orElse(0));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(JobView other) {
        return name.compareTo(other.name);
    }
}
