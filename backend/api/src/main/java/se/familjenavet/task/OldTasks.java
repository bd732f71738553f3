package se.familjenavet.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Job;

/** Forgets long work that was over a month ago. */
@ApplicationScoped
public class OldTasks extends Job {
    static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    Errand errand;

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-tasks";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(6);
    }

    @Override
    protected void run(Runnable atWork) {
        errand.onQueues(() -> rows.forget(clock.instant().minus(KEPT_FOR)));
    }
}
