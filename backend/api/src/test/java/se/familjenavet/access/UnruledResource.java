package se.familjenavet.access;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation that somebody forgot to rule. */
@Path("/test-only/unruled")
@PermitAll
@IfBuildProperty(name = "familjenavet.test.unruled", stringValue = "true")
public class UnruledResource {

    @GET
    @Operation(hidden = true)
    public String read() {
        return "";
    }
}
