package se.familjenavet.release;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** How free texts are narrowed. */
public class TextParameters extends PageParameters {

    @QueryParam("round")
    @Parameter(description = "Of this round. Av omgången.")
    public UUID round;

    @QueryParam("status")
    @Parameter(description = "Where it is on its way. Var den är på väg.")
    public TextStatus status;

    @QueryParam("question")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$")
    @Parameter(description = "To the question with this key. På frågan.", example = "best")
    public String question;

    @QueryParam("theme")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$")
    @Parameter(description = "That speaks of this. Som handlar om detta.", example = "lyhord-omsorg")
    public String theme;
}
