package se.familjenavet.group;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.text.LocalText;

/** How the public list of groups is narrowed. */
public class PublicGroupParameters {

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. SCB:s länskod.", example = "06")
    public String region;

    @QueryParam("municipality")
    @Pattern(regexp = "^[0-9]{4}$")
    @Parameter(description = "SCB municipality code. SCB:s kommunkod.", example = "0685")
    public String municipality;

    @QueryParam("centre")
    @Parameter(description = "Held at this centre. Hålls på centralen.")
    public UUID centre;

    @QueryParam("born")
    @Parameter(
            description = "For a child that is due or was born in this month. För barn som väntas eller är födda då.",
            example = "2027-03",
            schema = @Schema(pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
    public YearMonth born;

    @QueryParam("language")
    @Size(max = 20)
    @Pattern(regexp = LocalText.LANGUAGE)
    @Parameter(
            description = "Held in this language, or interpreted into it. Hålls på språket, eller tolkas.",
            example = "ar")
    public String language;

    @QueryParam("daytime")
    @Parameter(description = "When in the day it meets. När på dagen den träffas.")
    public Daytime daytime;
}
