package se.familjenavet.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From where the feed is read, and how much of it. */
public class EventParameters {

    @QueryParam("since")
    @Size(max = 2000)
    @Parameter(
            description = "The next of the answer before; without it from the beginning. Värdet next från svaret före.")
    public String since;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many at most, 1 to 100. Hur många som mest.", example = "20")
    public Integer limit;
}
