package se.familjenavet.group;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.text.Key;

/** How a list of sessions is narrowed and ordered. */
public class SessionParameters {

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. SCB:s länskod.", example = "06")
    public String region;

    @QueryParam("municipality")
    @Pattern(regexp = "^[0-9]{4}$")
    @Parameter(description = "SCB municipality code of the host. Värdcentralens kommunkod.", example = "0685")
    public String municipality;

    @QueryParam("centre")
    @Parameter(description = "Held at this centre, alone or with others. Hålls på centralen, ensam eller med andra.")
    public UUID centre;

    @QueryParam("group")
    @Parameter(description = "Of this group. I gruppen.")
    public UUID group;

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public SessionStatus status;

    @QueryParam("from")
    @Parameter(description = "On this day or later. Den dagen eller senare.", example = "2027-02-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or before. Den dagen eller tidigare.", example = "2027-02-28")
    public LocalDate to;

    @QueryParam("guideKey")
    @Size(max = 60)
    @Pattern(regexp = Key.FORM)
    @Parameter(
            description = "Follows this guide, in any version. Följer vägledningen, oavsett version.",
            example = "lyhord-omsorg-och-samspel")
    public String guideKey;

    @QueryParam("daytime")
    @Parameter(description = "When in the day it begins. När på dagen den börjar.")
    public Daytime daytime;

    @QueryParam("led")
    @Parameter(description = "Of groups that you lead, or do not. I grupper som du leder, eller inte.")
    public Boolean led;

    @QueryParam("sort")
    @DefaultValue("day")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "day",
                            enumeration = {"day", "-day"}))
    @Pattern(regexp = "^-?day$")
    public String sort;
}
