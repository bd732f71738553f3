package se.familjenavet.indicator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which live figures are asked for. */
public class LiveParameters {

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = "^[0-9]{2}/[0-9]{4}/[a-z0-9-]+$")
    @Parameter(
            description = "At this centre, by its path; else your first. På centralen.",
            example = "06/0685/vetlanda")
    public String place;

    @QueryParam("periodKind")
    @DefaultValue("TERM")
    @Parameter(description = "Over a period of this length. Över en period av den längden.")
    public CalendarPeriod periodKind;

    @QueryParam("day")
    @Parameter(description = "That of this day; today's. Den som dagen ligger i.", example = "2026-10-15")
    public LocalDate day;
}
