package se.familjenavet.group;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.programme.ProgrammePart;
import se.familjenavet.text.LocalText;

/** How a list of groups is narrowed and ordered. */
public class GroupParameters {

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

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public GroupStatus status;

    @QueryParam("part")
    @Parameter(description = "Follows this part. Följer den här delen.")
    public ProgrammePart part;

    @QueryParam("daytime")
    @Parameter(description = "When in the day it meets. När på dagen den träffas.")
    public Daytime daytime;

    @QueryParam("language")
    @Size(max = 20)
    @Pattern(regexp = LocalText.LANGUAGE)
    @Parameter(description = "Held in this language (BCP 47). Hålls på språket.", example = "sv")
    public String language;

    @QueryParam("led")
    @Parameter(description = "Led by yourself, or not. Leds av dig själv, eller inte.")
    public Boolean led;

    @QueryParam("q")
    @Size(min = 1, max = 60)
    @Parameter(description = "Part of the name. En del av namnet.")
    public String q;

    @QueryParam("sort")
    @DefaultValue("name")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "name",
                            enumeration = {"name", "-name", "next", "-next"}))
    @Pattern(regexp = "^-?(name|next)$")
    public String sort;
}
