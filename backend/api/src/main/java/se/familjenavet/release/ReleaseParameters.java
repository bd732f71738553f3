package se.familjenavet.release;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.event.FollowParameters;

/** How releases are narrowed. */
public class ReleaseParameters extends FollowParameters {

    @QueryParam("survey")
    @Parameter(description = "Of this survey. Av enkäten.")
    public UUID survey;

    @QueryParam("round")
    @Parameter(description = "Of this round. Av omgången.")
    public UUID round;

    @QueryParam("kind")
    @Parameter(description = "What was released. Vad som släppts.")
    public ReleaseKind kind;

    @QueryParam("status")
    @Parameter(description = "Whether it still holds. Om det gäller.")
    public ReleaseStatus status;

    @QueryParam("period")
    @Pattern(regexp = "^[0-9]{4}(-(SPRING|AUTUMN))?$")
    @Parameter(description = "A year or a term. Ett år eller en termin.", example = "2026-AUTUMN")
    public String period;
}
