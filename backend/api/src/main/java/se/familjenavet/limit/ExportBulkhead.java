package se.familjenavet.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
        return Permit.of(places);
    }
}
