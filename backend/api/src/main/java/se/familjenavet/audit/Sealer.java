package se.familjenavet.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.familjenavet.access.Errand;

/**
 * Gives what was committed its number, every second: one writer, however many replicas run. What commits late gets a late
 * number, so nothing that was read is ever passed by.
 */
@ApplicationScoped
public class Sealer {

    @Inject
    Errand errand;

    @Inject
    AuditSeals seals;

    @Scheduled(every = "{familjenavet.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        seal();
    }

    /** Seals all that has been committed; gives how many. Safe to repeat, and beside another. */
    public int seal() {
        int all = 0;
        int some;
        do {
            some = errand.fromQueues(seals::seal);
            all += some;
        } while (some == AuditSeals.AT_ONCE);
        return all;
    }
}
