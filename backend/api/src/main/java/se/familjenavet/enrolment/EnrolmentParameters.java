package se.familjenavet.enrolment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of enrolments is narrowed and ordered. */
public class EnrolmentParameters {

    @QueryParam("centre")
    @Parameter(description = "Of families in this centre's register. Familjer i centralens register.")
    public UUID centre;

    @QueryParam("group")
    @Parameter(description = "In this group. I den här gruppen.")
    public UUID group;

    @QueryParam("household")
    @Parameter(description = "Of this family. Den här familjens.")
    public UUID household;

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public EnrolmentStatus status;

    @QueryParam("alive")
    @Parameter(description = "Whether anything can still become of it. Om något fortfarande kan hända.")
    public Boolean alive;

    @QueryParam("supportMissing")
    @Parameter(
            description = "Declined, and nobody has said whether individual support was offered."
                    + " Tackat nej, utan uppgift om enskilt stöd erbjudits.")
    public Boolean supportMissing;

    @QueryParam("q")
    @Size(min = 2, max = 60)
    @Parameter(description = "Part of a name, an address or a number. En del av namn, e-post eller nummer.")
    public String q;

    @QueryParam("sort")
    @DefaultValue("-asked")
    @Parameter(
            description = "Order; a minus turns it round; queue is the order of the waiting list."
                    + " Ordning; minus vänder den; queue är väntelistans ordning.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-asked",
                            enumeration = {"asked", "-asked", "queue", "-queue"}))
    @Pattern(regexp = "^-?(asked|queue)$")
    public String sort;
}
