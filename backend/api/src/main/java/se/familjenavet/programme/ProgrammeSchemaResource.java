package se.familjenavet.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** The form of the document in a programme's zip, for other systems that write one. */
@Path("/programme-schema")
@PermitAll
@Transactional
@Tag(name = "Programme")
class ProgrammeSchemaResource {

    @Inject
    ProgrammeSchema schema;

    @GET
    @Produces(ProgrammeSchema.MEDIA_TYPE)
    @Needs(Permission.READ_ABOUT)
    @Operation(
            operationId = "getProgrammeSchema",
            summary = "Schema för programme.json",
            description = "The JSON Schema (2020-12) of programme.json. JSON Schema för programme.json.")
    @APIResponse(
            responseCode = "200",
            description = "The schema. Schemat.",
            content =
                    @Content(
                            mediaType = ProgrammeSchema.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.OBJECT, description = "JSON Schema 2020-12.")))
    public String get() {
        return schema.text();
    }
}
