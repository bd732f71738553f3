package se.familjenavet.toolbox;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.FileAnswer;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.store.FileStore;

/** The bytes of what a region has uploaded, to those who may see the medium that names them. */
@Path("/toolbox-media/{id}")
@Authenticated
@Transactional
@Tag(name = "Toolbox")
class ToolboxContentResource {

    @Inject
    Toolbox toolbox;

    @Inject
    FileStore store;

    @Inject
    FileAnswer answer;

    @Inject
    Access access;

    @GET
    @Path("/file")
    @Produces({"image/png", "image/jpeg", "application/pdf", "audio/mpeg", "audio/mp4", "audio/ogg"})
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getToolboxMediaFile",
            summary = "Ett materials fil",
            description = "The uploaded file, or the part that Range asks for (RFC 9110). 404 for an address."
                    + " Den uppladdade filen, eller den del som Range anger.")
    @APIResponse(responseCode = "200", description = "The file. Filen.")
    @APIResponse(
            responseCode = "206",
            description = "The part that was asked for. Den del som efterfrågades.",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "audio/mpeg", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "audio/mp4", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "audio/ogg", schema = @Schema(type = SchemaType.STRING))
            })
    public Response file(
            @PathParam("id") UUID id,
            @HeaderParam("Range")
                    @Parameter(description = "One part, in bytes. En del, i byte.", example = "bytes=0-1023")
                    String range)
            throws IOException {
        ToolboxFile file = find(id);
        boolean isShown = !file.type().equals("application/pdf");
        return answer.of(store.path(file.regionCode(), file.hash()), file.hash(), file.type(), file.name(), isShown);
    }

    @GET
    @Path("/thumbnail")
    @Produces("image/jpeg")
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getToolboxMediaThumbnail",
            summary = "Ett materials lilla bild",
            description =
                    "A picture, at most 480 pixels wide. 404 for what is no picture. Bilden, högst 480 punkter bred.")
    @APIResponse(responseCode = "200", description = "The small picture. Den lilla bilden.")
    public Response thumbnail(@PathParam("id") UUID id) throws IOException {
        ToolboxFile file = find(id);
        if (file.thumbnail() == null) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return answer.of(
                store.path(file.regionCode(), file.thumbnail()), file.thumbnail(), "image/jpeg", file.name(), true);
    }

    private ToolboxFile find(UUID id) {
        return access.find(places -> toolbox.byId(places, id).flatMap(ToolboxMedia::file));
    }
}
