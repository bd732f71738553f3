package se.familjenavet.job;

/** Does a job out of turn: once, or as often as it has more to do. */
public final class JobRun {
    private JobRun() {}

    public static void of(Job job) {
        do {
            job.run(() -> {});
        } while (job.rhythm().isZero());
    }
}
