package se.familjenavet.house;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.testing.Database;

/** The mistakes that the sweep has to find: it looks past both walls. */
@Path("/test-only/leaks")
@Authenticated
public class LeakyResource {

    @GET
    @Path("/whole/{id}")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public List<String> whole(@PathParam("id") UUID id) {
        return found(id);
    }

    @GET
    @Path("/status/{id}")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public Response status(@PathParam("id") UUID id) {
        found(id);
        throw new ProblemException(ProblemType.NOT_ALLOWED);
    }

    @GET
    @Path("/search")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public List<String> search(@BeanParam PageParameters page, @QueryParam("q") String search) {
        return Database.read("select id from centre where name like '%' || ? || '%'", search == null ? "" : search);
    }

    private static List<String> found(UUID id) {
        List<String> names = Database.read("select name from centre where id = ?", id);
        if (names.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return names;
    }
}
