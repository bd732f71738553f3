package se.familjenavet.job;

/** Does a job once, out of turn. */
public final class JobRun {
    private JobRun() {}

    public static void of(Job job) {
        job.run(() -> {});
    }
}
