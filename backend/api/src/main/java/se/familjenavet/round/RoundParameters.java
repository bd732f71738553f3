package se.familjenavet.round;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of rounds is narrowed and ordered. */
public class RoundParameters {

    @QueryParam("place")
    @Pattern(regexp = RoundAt.PATH)
    @Size(max = 80)
    @Parameter(description = "Asks someone here, by path. Frågar någon här.", example = "06/0685/vetlanda")
    public String place;

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public RoundStatus status;

    @QueryParam("survey")
    @Parameter(description = "Asks this survey. Ställer den här enkäten.")
    public UUID survey;

    @QueryParam("group")
    @Parameter(description = "Asks the parents of this group. Frågar gruppens föräldrar.")
    public UUID group;

    @QueryParam("from")
    @Parameter(description = "Opens at this time or later. Öppnar då eller senare.", example = "2026-08-01T00:00:00Z")
    public Instant from;

    @QueryParam("to")
    @Parameter(description = "Opens before this time. Öppnar före.", example = "2027-01-01T00:00:00Z")
    public Instant to;

    @QueryParam("sort")
    @DefaultValue("-opens")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-opens",
                            enumeration = {"opens", "-opens"}))
    @Pattern(regexp = "^-?opens$")
    public String sort;
}
