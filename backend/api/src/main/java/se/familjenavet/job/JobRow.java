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
        Instant leasedUntil) {}
