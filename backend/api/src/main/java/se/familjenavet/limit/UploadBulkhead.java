package se.familjenavet.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Only so many uploads at once: each holds a thread for as long as it takes. The next is told to come back (503). */
@ApplicationScoped
public class UploadBulkhead {
    private final Semaphore places;

    @Inject
    UploadBulkhead(@ConfigProperty(name = "familjenavet.uploads-at-once") int atOnce) {
        places = new Semaphore(atOnce);
    }

    /** A place, until it is closed; ends the request when all are taken. */
    public Permit enter() {
        return Permit.of(places);
    }
}
