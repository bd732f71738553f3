package se.familjenavet.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** The audit log, for those who watch over it. */
@Path("/audit-entries")
@Authenticated
@Transactional
@Tag(name = "Audit")
class AuditEntriesResource {

    @Inject
    AuditEntries entries;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_AUDIT)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Vem har läst vad",
            description =
                    "Who read or changed what in your place, and who tried in vain, the latest first; an entry is here"
                            + " within seconds. Vem som läst eller ändrat vad, och vem som försökt, det senaste först.")
    public Page<AuditEntryView> list(@Valid @BeanParam AuditEntryParameters asked) {
        return entries.page(access.places(), asked);
    }
}
