package se.familjenavet.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Only so many exports at once, so that they never hold all connections: the next is told to come back (503). */
@ApplicationScoped
public class ExportBulkhead {
    private final Semaphore places;

    @Inject
    ExportBulkhead(@ConfigProperty(name = "familjenavet.exports-at-once") int atOnce) {
        places = new Semaphore(atOnce);
    }

    /** A place, until it is closed; ends the request when all are taken. */
    public Permit enter() {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_BUSY);
        }
        return new Permit(places);
    }

    /** The right to export, given back once, by whichever thread ends the stream. */
    public static final class Permit implements AutoCloseable {
        private final Semaphore places;
        private final AtomicBoolean isOpen = new AtomicBoolean(true);

        private Permit(Semaphore places) {
            this.places = places;
        }

        @Override
        public void close() {
            if (isOpen.compareAndSet(true, false)) {
                places.release();
            }
        }
    }
}
