package se.familjenavet.task;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every now and then for long work that waits, while this process has a hand free. */
@Singleton
class TaskTicker {
    private final Semaphore hands;

    @Inject
    TaskWorker worker;

    @Inject
    TaskTicker(@ConfigProperty(name = "familjenavet.tasks-at-once") int atOnce) {
        hands = new Semaphore(atOnce);
    }

    @Scheduled(every = "{familjenavet.tasks-tick}")
    void tick() {
        if (hands.tryAcquire()) {
            try {
                worker.runDue();
            } finally {
                hands.release();
            }
        }
    }
}
