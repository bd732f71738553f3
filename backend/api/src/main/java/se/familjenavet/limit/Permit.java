package se.familjenavet.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** A place among those that do something dear at the same time, given back once, by whichever thread ends it. */
public final class Permit implements AutoCloseable {
    private final Semaphore places;
    private final AtomicBoolean isOpen = new AtomicBoolean(true);

    private Permit(Semaphore places) {
        this.places = places;
    }

    /** Ends the request when all are taken. */
    static Permit of(Semaphore places) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_BUSY);
        }
        return new Permit(places);
    }

    @Override
    public void close() {
        if (isOpen.compareAndSet(true, false)) {
            places.release();
        }
    }
}
