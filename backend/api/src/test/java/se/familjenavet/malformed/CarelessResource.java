package se.familjenavet.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.testing.Database;

/** The mistakes that the sweep of malformed input has to find. */
@Path("/test-only/careless")
@Authenticated
public class CarelessResource {

    /** Falls over what no database can keep. */
    @POST
    @Path("/falling")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public String fall(JsonNode body) {
        if (body.path("name").asText().indexOf(0) >= 0) {
            throw new IllegalStateException("invalid byte sequence");
        }
        return "{}";
    }

    /** Takes whatever comes. */
    @POST
    @Path("/taking")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public String take(JsonNode body) {
        return "{}";
    }

    /** Refuses, too late and without saying what. */
    @POST
    @Path("/changing")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public String change(JsonNode body) {
        if (!body.path("name").isTextual()) {
            Database.read("update region set name = name || '!' where code = '06' returning code");
            throw new ProblemException(ProblemType.VALIDATION_FAILED);
        }
        return "{}";
    }

    /** Believes that every number is one. */
    @GET
    @Path("/counting")
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public String count(@QueryParam("many") String many) {
        return "{\"many\":" + (many == null ? 0 : Integer.parseInt(many)) + "}";
    }
}
