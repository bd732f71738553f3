package se.familjenavet.retention;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** How what belongs to controllers is narrowed. */
public class RetentionParameters extends PageParameters {

    @QueryParam("controller")
    @Pattern(regexp = "^[0-9]{2}([0-9]{2})?$")
    @Parameter(
            description = "Of this board alone: the code of its region or municipality. Bara den här nämndens.",
            example = "06",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{2}([0-9]{2})?$", maxLength = 4))
    public String controller;
}
