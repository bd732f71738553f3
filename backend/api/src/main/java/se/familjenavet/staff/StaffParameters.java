package se.familjenavet.staff;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of staff is narrowed and ordered. */
public class StaffParameters {

    @QueryParam("centre")
    @Parameter(description = "Who work in, or are planned for, this centre. De som finns på centralen.")
    public UUID centre;

    @QueryParam("profession")
    @Parameter(description = "Profession. Yrke.")
    public Profession profession;

    @QueryParam("training")
    @Parameter(description = "Has completed such a training. Har gått en sådan utbildning.")
    public TrainingKind training;

    @QueryParam("state")
    @Parameter(
            description = "How far they have come; without it all but those who have left."
                    + " Läge; utan det alla utom de som har slutat.")
    public StaffState state;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name. Del av namnet.", example = "nora")
    public String q;

    @QueryParam("sort")
    @DefaultValue("name")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "name",
                            enumeration = {"name", "-name", "profession", "-profession"}))
    @Pattern(regexp = "^-?(name|profession)$")
    public String sort;
}
