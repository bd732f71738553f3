package se.familjenavet.message;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of letters is narrowed and ordered. */
public class MessageParameters {

    @QueryParam("centre")
    @Parameter(description = "Of what this centre takes part in. Det som rör centralen.")
    public UUID centre;

    @QueryParam("group")
    @Parameter(description = "About this group. Om den här gruppen.")
    public UUID group;

    @QueryParam("household")
    @Parameter(description = "To this family. Till den här familjen.")
    public UUID household;

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public MessageStatus status;

    @QueryParam("kind")
    @Parameter(description = "What it tells. Vad det berättar.")
    public MessageKind kind;

    @QueryParam("sort")
    @DefaultValue("-created")
    @Parameter(
            description = "Order; a minus turns it round. Ordning; minus vänder den.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-created",
                            enumeration = {"created", "-created"}))
    @Pattern(regexp = "^-?created$")
    public String sort;
}
