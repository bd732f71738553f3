package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Access;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.limit.Permit;
import se.familjenavet.limit.UploadBulkhead;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.store.FileStore;
import se.familjenavet.store.TooLarge;
import se.familjenavet.task.TaskKind;
import se.familjenavet.task.Tasks;

/** Where imports are asked for, to be done as long work. */
@ApplicationScoped
class ImportOrders {

    @Inject
    FileStore store;

    @Inject
    UploadBulkhead bulkhead;

    @ConfigProperty(name = "familjenavet.upload-limit-bytes")
    long limit;

    @Inject
    Tasks tasks;

    @Inject
    Creations creations;

    @Inject
    Access access;

    /**
     * Takes a zip in as far as the disk, for a region that the caller writes the programme of; it is the task's from then on,
     * and goes with it.
     */
    UUID receive(String region, InputStream zip) {
        if (!writes(region)) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, new Fault("region", "unknown-region"));
        }
        Permit room = bulkhead.enter();
        try {
            return store.receive(region, zip, limit).name();
        } catch (TooLarge more) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            room.close();
        }
    }

    /** 202 with the task, once for each key. */
    Response accept(String key, String region, ImportOrder order) {
        if (!writes(region)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/region", "unknown-region"));
        }
        return creations.accepted(key, "tasks", () -> make(region, order), id -> tasks.byId(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private boolean writes(String region) {
        return region != null && access.places().wholeRegions().contains(region);
    }

    private UUID make(String region, ImportOrder order) {
        return tasks.make(region, TaskKind.PROGRAMME_IMPORT, order);
    }
}
