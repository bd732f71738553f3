package se.familjenavet.retention;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of runs is narrowed. */
public class RetentionRunParameters extends RetentionParameters {

    @QueryParam("decision")
    @Parameter(description = "By this decision. Efter det här beslutet.")
    public UUID decision;

    @QueryParam("kind")
    @Parameter(description = "Dry runs or runs alone. Bara prov, eller bara körningar.")
    public RunKind kind;
}
