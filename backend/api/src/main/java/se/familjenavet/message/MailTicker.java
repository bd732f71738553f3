package se.familjenavet.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Looks every now and then whether letters wait; one hand in each process sends them. */
class MailTicker {

    @Inject
    MailWorker worker;

    @Scheduled(every = "{familjenavet.mail-tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        worker.runDue();
    }
}
