package se.familjenavet.toolbox;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** The films, podcasts, pictures, links and documents of a region's toolbox. */
@Path("/toolbox-media")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Toolbox")
class ToolboxMediaResource {

    @Inject
    Toolbox toolbox;

    @Inject
    Curation curation;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "listToolboxMedia",
            summary = "Verktygslådan",
            description = "Films, podcasts, pictures, links and documents, by title; with q what fits best comes first."
                    + " Drafts and what was withdrawn for those who work for the whole region. Filmer, poddar, bilder,"
                    + " länkar och dokument.")
    public Page<ToolboxMediaSummary> list(
            @Valid @BeanParam MediaParameters sought, @Valid @BeanParam PageParameters asked) {
        return toolbox.page(access.places(), sought, asked);
    }

    @POST
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "createToolboxMedia",
            summary = "Lägg till ett material",
            description = "Makes a draft. Lägger till ett utkast.")
    @APIResponse(
            responseCode = "201",
            description = "The draft. Utkastet.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ToolboxMediaView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewToolboxMedia wanted) {
        return creations.once(key, () -> curation.begin(access.places(), wanted).id(), id -> viewOf(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getToolboxMedia",
            summary = "Ett material",
            description = "A medium with all that is said of it. Ett material med allt som står om det.")
    public ToolboxMediaView get(@PathParam("id") UUID id) {
        return viewOf(find(id));
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "replaceToolboxMedia",
            summary = "Ändra ett material",
            description =
                    "Says all of it anew; its key stays. What is published keeps its words for those who cannot see"
                            + " or hear (R7). Skriver om allt; nyckeln står kvar.")
    public ToolboxMediaView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid MediaDocument document) {
        ToolboxMedia medium = find(id);
        IfMatch.check(match, medium.version());
        return viewOf(curation.replace(access.places(), medium, document));
    }

    @POST
    @Path("/{id}/publication")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "publishToolboxMedia",
            summary = "Publicera ett material",
            description = "Puts it in the toolbox of all in the region: no picture without alt text, no film or podcast"
                    + " without a word on captions or a transcript (R7). Lägger det i verktygslådan.")
    public ToolboxMediaView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        ToolboxMedia medium = find(id);
        IfMatch.check(match, medium.version());
        return viewOf(curation.publish(medium));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "withdrawToolboxMedia",
            summary = "Ta bort ett material ur verktygslådan",
            description = "It is seen by those who work for the whole region, who may publish it again."
                    + " Det syns bara för dem som arbetar för hela regionen.")
    public ToolboxMediaView withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        ToolboxMedia medium = find(id);
        IfMatch.check(match, medium.version());
        return viewOf(curation.withdraw(medium));
    }

    private ToolboxMedia find(UUID id) {
        return access.find(places -> toolbox.byId(places, id));
    }

    private ToolboxMediaView viewOf(ToolboxMedia medium) {
        toolbox.flush();
        return ToolboxMediaView.of(medium, access.permittedInRegion(medium.regionCode(), Permission.EDIT_PROGRAMME));
    }
}
