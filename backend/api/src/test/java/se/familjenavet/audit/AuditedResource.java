package se.familjenavet.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Reads that are noted, as a slice with personal data does them. */
@Path("/test-only/audited")
@Authenticated
@Transactional
public class AuditedResource {

    @Inject
    AuditLog audit;

    @GET
    @Path("/{place}/{id}")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true, operationId = "readPerson")
    public String read(@PathParam("place") String place, @PathParam("id") UUID id) {
        audit.read("persons", place, List.of(id));
        return "noted";
    }

    @POST
    @Path("/{place}/{id}")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true, operationId = "failPerson")
    public String fail(@PathParam("place") String place, @PathParam("id") UUID id) {
        audit.changed("persons", place, id);
        throw new ProblemException(ProblemType.STALE_VERSION);
    }
}
