package se.familjenavet.indicator;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Jobs;

/** Lets the months, terms and years of the demo be released as soon as what they tell of is there. */
@ApplicationScoped
class DemoIndicators {
    private static final int AFTER_THE_ROUNDS = 5710;

    @Inject
    Jobs jobs;

    @Inject
    IndicatorJob job;

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
