package se.familjenavet.job;

import java.time.Instant;

/** What is remembered of one job. */
record JobRow(
        String name,
        Instant nextRun,
        Instant lastRun,
        String lastOutcome,
        String lastReference,
        Integer failures,
        Instant leasedUntil) {

    boolean isRunning(Instant now) {
        return leasedUntil != null && now.isBefore(leasedUntil);
    }

    /** Runs in a row that failed. One that is going on counts as failed in the database until it has ended well; here it does not. */
    int failures(Instant now) {
        return isRunning(now) ? failures - 1 : failures;
    }
}
