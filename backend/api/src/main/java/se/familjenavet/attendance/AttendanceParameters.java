package se.familjenavet.attendance;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of attendances is narrowed and ordered. */
public class AttendanceParameters {

    @QueryParam("centre")
    @Parameter(description = "Of families in this centre's register. Familjer i centralens register.")
    public UUID centre;

    @QueryParam("group")
    @Parameter(description = "In this group. I den här gruppen.")
    public UUID group;

    @QueryParam("session")
    @Parameter(description = "At this session. Vid den här träffen.")
    public UUID session;

    @QueryParam("household")
    @Parameter(description = "Of this family. Den här familjens.")
    public UUID household;

    @QueryParam("mark")
    @Parameter(description = "With this mark. Med det här krysset.")
    public AttendanceMark mark;

    @QueryParam("from")
    @Parameter(description = "On this day or later. Den dagen eller senare.", example = "2027-02-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or before. Den dagen eller tidigare.", example = "2027-02-28")
    public LocalDate to;

    @QueryParam("sort")
    @DefaultValue("-day")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-day",
                            enumeration = {"day", "-day"}))
    @Pattern(regexp = "^-?day$")
    public String sort;
}
