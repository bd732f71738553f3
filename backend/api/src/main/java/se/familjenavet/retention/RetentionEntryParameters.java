package se.familjenavet.retention;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the register of what went is narrowed. */
public class RetentionEntryParameters extends RetentionParameters {

    @QueryParam("run")
    @Parameter(description = "By this run. I den här körningen.")
    public UUID run;

    @QueryParam("dataClass")
    @Parameter(description = "Of this class. Av det här slaget.")
    public DataClass dataClass;
}
