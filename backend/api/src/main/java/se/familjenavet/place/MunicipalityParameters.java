package se.familjenavet.place;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** How a list of municipalities is narrowed. */
public class MunicipalityParameters extends PageParameters {

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. SCB:s länskod.", example = "06")
    public String region;

    @QueryParam("participates")
    @Parameter(description = "Only those that take part, or do not. Bara de som är med, eller inte.", example = "true")
    public Boolean participates;
}
