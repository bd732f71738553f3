package se.familjenavet.centre;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of centres is narrowed and ordered. */
public class CentreParameters extends PublicCentreParameters {

    @QueryParam("kind")
    @Parameter(description = "Derived kind, today. Sort, idag.")
    public CentreKind kind;

    @QueryParam("status")
    @Parameter(description = "Status, today. Läge, idag.")
    public CentreStatus status;

    @QueryParam("stage")
    @Parameter(description = "Stage of the roll-out, today. Steg i införandet, idag.")
    public RollOutStage stage;

    @QueryParam("sizeClass")
    @Parameter(description = "Size. Storlek.")
    public SizeClass sizeClass;

    @QueryParam("participates")
    @Parameter(description = "Takes part in the programme today, or does not. Är med i programmet idag, eller inte.")
    public Boolean participates;

    @QueryParam("sort")
    @DefaultValue("name")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "name",
                            enumeration = {"name", "-name", "municipality", "-municipality", "stage", "-stage"}))
    @Pattern(regexp = "^-?(name|municipality|stage)$")
    public String sort;
}
