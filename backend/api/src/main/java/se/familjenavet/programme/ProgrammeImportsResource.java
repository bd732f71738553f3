package se.familjenavet.programme;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.task.TaskView;

/** Where a version comes in as a zip. */
@Path("/programme-imports")
@Authenticated
@Transactional(Transactional.TxType.NOT_SUPPORTED) // the zip is in before the database is asked
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
class ProgrammeImportsResource {

    @Inject
    ImportOrders orders;

    @POST
    @Consumes(ProgrammeArchive.MEDIA_TYPE)
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "importProgramme",
            summary = "Läs in en zip",
            description =
                    "Takes a zip in as a new draft, all or nothing; the task tells how it goes. With dryRun it only"
                            + " tells what would be done. Läser in en zip som ett nytt utkast, allt eller inget; uppgiften"
                            + " berättar hur det går. Med dryRun berättar den bara vad som skulle göras.")
    @RequestBody(
            required = true,
            description = "programme.json, and files/ with a file for each SHA-256. programme.json, och files/.",
            content =
                    @Content(
                            mediaType = ProgrammeArchive.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "The task. Uppgiften.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response take(
            @QueryParam("region")
                    @Parameter(
                            required = true,
                            description = "Into which region. Till vilken region.",
                            example = "06",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{2}$", maxLength = 2))
                    String region,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only try. Bara pröva.", example = "true")
                    Boolean dryRun,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            InputStream zip) {
        UUID archive = orders.receive(region, zip);
        ImportOrder order = ImportOrder.ofArchive(archive, dryRun);
        return QuarkusTransaction.requiringNew().call(() -> orders.accept(key, region, order));
    }
}
