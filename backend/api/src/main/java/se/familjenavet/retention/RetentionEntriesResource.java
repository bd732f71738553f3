package se.familjenavet.retention;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** The signed register of what went. */
@Path("/retention-entries")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Retention")
class RetentionEntriesResource {

    @Inject
    RetentionEntries entries;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_RETENTION)
    @Operation(
            operationId = "listRetentionEntries",
            summary = "Vad som har gallrats",
            description =
                    "The signed register: what went, of which class, by which decision and whom, the latest first."
                            + " Det signerade registret: vad som gallrats, efter vilket beslut och av vem, det senaste först.")
    public Page<RetentionEntryView> list(@Valid @BeanParam RetentionEntryParameters asked) {
        return entries.page(access.places(), asked);
    }
}
