package se.familjenavet.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. */
public class PageParameters {

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many at most, 1 to 100. Hur många som mest.", example = "20")
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "The next of the page before. Värdet next från sidan före.")
    public String cursor;

    @QueryParam("total")
    @DefaultValue("false")
    @Parameter(description = "Count them all too. Räkna alla också.", example = "false")
    public Boolean total;
}
