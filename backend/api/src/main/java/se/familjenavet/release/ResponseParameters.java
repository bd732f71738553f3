package se.familjenavet.release;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How responses are narrowed: those of releases that hold. */
public class ResponseParameters {

    @QueryParam("release")
    @Parameter(description = "Of this release. I detta.")
    public UUID release;

    @QueryParam("round")
    @Parameter(description = "Of this round. Av omgången.")
    public UUID round;

    @QueryParam("survey")
    @Parameter(description = "Of this survey. Av enkäten.")
    public UUID survey;

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$")
    @Parameter(description = "Told of this place, by its path. Från platsen.", example = "06/0685")
    public String place;
}
