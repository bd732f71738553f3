package se.familjenavet.release;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Jobs;

/** Lets the demo's terms and years be released as soon as its rounds are there: the job has begun before them. */
@ApplicationScoped
class DemoPeriods {
    private static final int AFTER_THE_ROUNDS = 5700;

    @Inject
    Jobs jobs;

    @Inject
    PeriodJob job;

    @Inject
    Errand errand;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes @Priority(AFTER_THE_ROUNDS) StartupEvent start) {
        if (demo) {
            errand.onQueues(() -> jobs.hurry(job));
        }
    }
}
