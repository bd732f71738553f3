package se.familjenavet.household;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of families is narrowed and ordered. */
public class HouseholdParameters {

    @QueryParam("centre")
    @Parameter(description = "In this centre's register. I den här centralens register.")
    public UUID centre;

    @QueryParam("childFrom")
    @Parameter(description = "Child due or born from this month on. Barnet väntas eller föddes från månaden.")
    public YearMonth childFrom;

    @QueryParam("childTo")
    @Parameter(description = "At the latest this month. Senast månaden.")
    public YearMonth childTo;

    @QueryParam("q")
    @Size(min = 2, max = 60)
    @Parameter(description = "Part of a name, an address or a number. En del av namn, e-post eller nummer.")
    public String q;

    @QueryParam("state")
    @Parameter(description = "Those that are active, unless told otherwise. De som är aktiva, om inget annat sägs.")
    public HouseholdState state;

    @QueryParam("sort")
    @DefaultValue("-registered")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-registered",
                            enumeration = {"registered", "-registered", "child", "-child"}))
    @Pattern(regexp = "^-?(registered|child)$")
    public String sort;
}
