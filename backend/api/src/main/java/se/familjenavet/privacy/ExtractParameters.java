package se.familjenavet.privacy;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom an extract is. */
public class ExtractParameters {

    @QueryParam("parent")
    @Parameter(description = "Of this parent; without, of the whole family. Den här förälderns; utan, hela familjens.")
    public UUID parent;
}
