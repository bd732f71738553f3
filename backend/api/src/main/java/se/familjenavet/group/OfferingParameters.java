package se.familjenavet.group;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where and when one asks what centres offer. */
public class OfferingParameters {

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. SCB:s länskod.", example = "06")
    public String region;

    @QueryParam("municipality")
    @Pattern(regexp = "^[0-9]{4}$")
    @Parameter(description = "SCB municipality code. SCB:s kommunkod.", example = "0685")
    public String municipality;

    @QueryParam("from")
    @Parameter(
            description = "From this day; today when left out. Från den dagen; annars från i dag.",
            example = "2027-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(
            description =
                    "To this day; the end of the term ahead when left out. Till den dagen; annars nästa termin ut.",
            example = "2027-07-31")
    public LocalDate to;

    @QueryParam("q")
    @Size(min = 1, max = 60)
    @Parameter(description = "Part of the name, or of the municipality's. En del av namnet eller kommunens namn.")
    public String q;
}
