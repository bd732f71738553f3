package se.familjenavet.survey;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How versions of surveys are narrowed. */
public class SurveyVersionParameters {

    @QueryParam("survey")
    @Parameter(description = "Of one survey. Av en enkät.")
    public UUID survey;

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public SurveyVersionStatus status;
}
