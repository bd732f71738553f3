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
import se.familjenavet.paging.PageParameters;

/** Whether the audit log is as it was written. */
@Path("/audit-chains")
@Authenticated
@Transactional
@Tag(name = "Audit")
class AuditChainsResource {

    @Inject
    AuditChecks checks;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_AUDIT)
    @Operation(
            operationId = "listAuditChains",
            summary = "Om loggen är hel",
            description =
                    "Each region's log is a chain; here is what its latest check found. Varje regions logg är en kedja;"
                            + " här är vad den senaste kontrollen fann.")
    public Page<AuditChainView> list(@Valid @BeanParam PageParameters asked) {
        return checks.page(access.places(), asked);
    }
}
