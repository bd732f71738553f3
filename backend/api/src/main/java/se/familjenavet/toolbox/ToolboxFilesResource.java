package se.familjenavet.toolbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.limit.Permit;
import se.familjenavet.limit.UploadBulkhead;

/** The files of a region's toolbox, sent as they are. */
@Path("/toolbox-files")
@Authenticated
@Transactional
@Tag(name = "Toolbox")
@Produces(MediaType.APPLICATION_JSON)
class ToolboxFilesResource {

    @Inject
    Uploads uploads;

    @Inject
    ToolboxFiles files;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @Inject
    UploadBulkhead bulkhead;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional(Transactional.TxType.NOT_SUPPORTED) // the body may take half an hour; see below
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "uploadToolboxFile",
            summary = "Ladda upp en fil",
            description =
                    "Takes the bytes of a picture (PNG, JPEG; 20 MB), a document (PDF; 50 MB) or a sound (MP3, M4A,"
                            + " Ogg; 200 MB). The content decides what it is. Pictures lose all that a camera adds. What no medium"
                            + " names within a day is swept away. Tar emot en bild, ett dokument eller ett ljud. Innehållet avgör"
                            + " vad det är. Bilder rensas på uppgifter från kameran.")
    @APIResponse(
            responseCode = "201",
            description = "The file as it is kept. Filen som den sparas.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ToolboxFileView.class)))
    public Response upload(
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) Long length,
            @QueryParam("region")
                    @NotNull
                    @Pattern(regexp = "^[0-9]{2}$")
                    @Parameter(description = "SCB county code. Länskod.", example = "06")
                    String region,
            @QueryParam("name")
                    @NotNull
                    @Size(min = 1, max = 255)
                    @Parameter(description = "What it is called. Vad filen heter.", example = "ringen.png")
                    String name,
            InputStream bytes)
            throws IOException {
        Permit permit = bulkhead.enter();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> uploads.check(access.places(), region, length == null ? 0 : length));
            try (CheckedFile file = uploads.receive(region, bytes)) {
                return QuarkusTransaction.requiringNew().call(() -> kept(key, region, name, file));
            }
        } finally {
            permit.close();
        }
    }

    private Response kept(String key, String region, String name, CheckedFile file) {
        return creations.once(
                key, () -> uploads.keep(access.places(), region, file, name).id(), id -> ToolboxFileView.of(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "getToolboxFile",
            summary = "En uppladdad fil",
            description = "What was uploaded, for those who write the toolbox. Det uppladdade, för dem som skriver.")
    public ToolboxFileView get(@PathParam("id") UUID id) {
        return ToolboxFileView.of(find(id));
    }

    private ToolboxFile find(UUID id) {
        return access.find(places -> files.byId(places, id));
    }
}
