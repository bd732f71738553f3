package se.familjenavet.ageing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Operations that have been replaced; the product has none yet. */
@Path("/test-only/aged")
@PermitAll
public class AgedResource {

    @GET
    @Path("/{code}/old")
    @Needs(Permission.READ_ABOUT)
    @Ageing(since = "2027-01-01", until = "2028-07-01", instead = "/municipalities/{code}")
    @Operation(hidden = true, operationId = "getAged", description = "An old one. En gammal.")
    public String read(@PathParam("code") String code) {
        if (code.equals("none")) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return "read";
    }

    @GET
    @Path("/new")
    @Needs(Permission.READ_ABOUT)
    @Operation(hidden = true, operationId = "getUnaged")
    public String readNew() {
        return "read";
    }
}
