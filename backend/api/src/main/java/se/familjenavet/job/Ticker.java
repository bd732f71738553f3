package se.familjenavet.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Looks now and then whether something is due; when it is due the product's clock says. */
class Ticker {

    @Inject
    Jobs jobs;

    @Scheduled(every = "{familjenavet.jobs-tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        jobs.runDue();
    }
}
