package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.export.Export;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.task.TaskView;

/** What other regions share of their programmes: read as documents, and copied. Nothing else of a region is seen. */
@Path("/shared-programme-versions")
@Authenticated
@Transactional
@Tag(name = "Programme")
class SharedVersionsResource {

    @Inject
    Sharings sharings;

    @Inject
    ProgrammeArchive archive;

    @Inject
    Export export;

    @Inject
    ImportOrders orders;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_SHARED_PROGRAMMES)
    @Operation(
            operationId = "listSharedProgrammeVersions",
            summary = "Delade versioner",
            description = "The versions that other regions share. Versioner av programmet som andra regioner delar.")
    public Page<SharedVersionSummary> list(@Valid @BeanParam PageParameters asked) {
        return sharings.page(access.places(), asked);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_SHARED_PROGRAMMES)
    @Operation(
            operationId = "getSharedProgrammeVersion",
            summary = "En delad version",
            description = "The whole version by keys, as it was when it was shared."
                    + " Hela versionen med nycklar i stället för id, som den var när den delades.")
    public ProgrammeDocument get(@PathParam("id") UUID id) {
        return find(id).document();
    }

    @GET
    @Path("/{id}/archive")
    @Produces(ProgrammeArchive.MEDIA_TYPE)
    @Needs(Permission.READ_SHARED_PROGRAMMES)
    @Operation(
            operationId = "getSharedProgrammeArchive",
            summary = "En delad version som zip",
            description = "The same with its files, as one zip. Samma sak med filerna, som en zip.")
    public Response archive(@PathParam("id") UUID id) {
        SharedVersion shared = find(id);
        return export.file(
                shared.document().fileName(),
                ProgrammeArchive.MEDIA_TYPE,
                out -> archive.write(shared.document(), shared.regionCode(), out));
    }

    @POST
    @Path("/{id}/copies")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Permission.READ_SHARED_PROGRAMMES)
    @Operation(
            operationId = "copySharedProgrammeVersion",
            summary = "Kopiera en delad version",
            description = "Takes it in as a new draft of your own region, all or nothing; the task tells how it goes."
                    + " Läser in den som ett nytt utkast i din region; uppgiften berättar hur det går.")
    @APIResponse(
            responseCode = "202",
            description = "The task. Uppgiften.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response copy(
            @PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewCopy wanted) {
        SharedVersion shared = find(id);
        return orders.accept(key, wanted.region(), ImportOrder.ofShared(shared.id(), wanted.dryRun()));
    }

    private SharedVersion find(UUID id) {
        return access.find(places -> sharings.byId(places, id));
    }
}
