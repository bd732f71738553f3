package se.familjenavet.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import se.familjenavet.access.Errand;
import se.familjenavet.event.EventPositions;

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

    @Inject
    EventPositions positions;

    @Scheduled(every = "{familjenavet.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        seal();
    }

    /** Seals entries and places events, all that have been committed; gives how many. Safe to repeat, and beside another. */
    public int seal() {
        return all(seals::seal) + all(positions::give);
    }

    private int all(Supplier<Integer> thousand) {
        int all = 0;
        int some;
        do {
            some = errand.fromQueues(thousand);
            all += some;
        } while (some == AuditSeals.AT_ONCE);
        return all;
    }
}
