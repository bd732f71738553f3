package se.familjenavet.centre;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.export.Export;
import se.familjenavet.export.ExportParameters;
import se.familjenavet.export.FileFormat;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MergePatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Centres: reading them, opening them, changing them, closing them. */
@Path("/centres")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Centres")
class CentresResource {

    @Inject
    Centres centres;

    @Inject
    CentreOpenings openings;

    @Inject
    CentreViews views;

    @Inject
    Export export;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    MergePatch mergePatch;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_CENTRES)
    @Operation(
            operationId = "listCentres",
            summary = "Centraler",
            description = "The centres that you may read, a page at a time. Centralerna du får läsa, en sida i taget.")
    public Page<CentreSummary> list(@Valid @BeanParam CentreParameters asked, @Valid @BeanParam PageParameters page) {
        return centres.page(access.places(), asked, page);
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_CENTRES)
    @Operation(
            operationId = "exportCentres",
            summary = "Centraler som fil",
            description =
                    "All the centres that you may read, as CSV (RFC 4180) or one JSON a line; narrowed and ordered"
                            + " as the list. Alla centraler du får läsa, som fil; filter och ordning som i listan.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam CentreParameters asked, @Valid @BeanParam ExportParameters file) {
        return export.of(CentreLine.TABLE, file, () -> centres.all(access.places(), asked));
    }

    @POST
    @Needs(Permission.OPEN_CENTRE)
    @Operation(
            operationId = "createCentre",
            summary = "Öppna eller planera en central",
            description = "Opens or plans a centre in your region. Öppnar eller planerar en central i din region.")
    @APIResponse(
            responseCode = "201",
            description = "The new centre. Den nya centralen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CentreView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewCentre wanted) {
        return creations.once(
                key, () -> openings.open(access.places(), wanted).id(), id -> views.of(find(id.toString())));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_CENTRES)
    @Operation(
            operationId = "getCentre",
            summary = "En central",
            description = "One centre by its id or by another system's code (hsa:SE…). En central efter id eller kod.")
    public CentreView get(@PathParam("id") String id) {
        return views.of(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_CENTRE)
    @Operation(
            operationId = "changeCentre",
            summary = "Ändra uppgifter",
            description = "Changes name, address and other particulars (merge patch). Ändrar namn, adress med mera.")
    public CentreView change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = CentreChanges.class))) @NotNull
                    JsonNode patch) {
        Centre centre = findForEdit(id, match);
        centre.change(mergePatch.apply(CentreChanges.of(centre), patch, CentreChanges.class));
        return views.of(centre);
    }

    @PUT
    @Path("/{id}/visiting-details")
    @Needs(Permission.EDIT_VISITING_DETAILS)
    @Operation(
            operationId = "replaceVisitingDetails",
            summary = "Ändra kontakt, öppettider och språk",
            description = "Replaces contact, opening hours and languages. Ersätter kontakt, öppettider och språk.")
    public CentreView receive(
            @PathParam("id") String id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid VisitingDetails details) {
        Centre centre = findForEdit(id, match);
        centre.receive(details);
        return views.of(centre);
    }

    @PUT
    @Path("/{id}/services")
    @Needs(Permission.EDIT_CENTRE)
    @Operation(
            operationId = "replaceCentreServices",
            summary = "Ändra verksamheter",
            description =
                    "Replaces the services; the kind follows (R1). Ersätter verksamheterna; sorten följer av dem.")
    public CentreView house(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid CentreServices wanted) {
        Centre centre = findForEdit(id, match);
        centre.house(wanted.services());
        return views.of(centre);
    }

    @PUT
    @Path("/{id}/roll-out")
    @Needs(Permission.EDIT_CENTRE)
    @Operation(
            operationId = "replaceRollOut",
            summary = "Ändra införandet",
            description = "Replaces the steps of the roll-out. Ersätter stegen i införandet.")
    public CentreView rollOut(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid RollOutSteps wanted) {
        Centre centre = findForEdit(id, match);
        centre.rollOut(wanted.steps());
        return views.of(centre);
    }

    @PUT
    @Path("/{id}/participation")
    @Needs(Permission.EDIT_CENTRE)
    @Operation(
            operationId = "replaceParticipation",
            summary = "Ändra deltagande och avtal",
            description = "Replaces participation and agreement. Ersätter deltagande och avtal.")
    public CentreView takePart(
            @PathParam("id") String id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid ParticipationChange wanted) {
        Centre centre = findForEdit(id, match);
        centre.takePart(wanted.participation(), wanted.agreement());
        return views.of(centre);
    }

    @POST
    @Path("/{id}/opening")
    @Needs(Permission.OPEN_CENTRE)
    @Operation(
            operationId = "openCentre",
            summary = "Öppna en planerad central",
            description = "Opens a planned centre on a day. Öppnar en planerad central en viss dag.")
    public CentreView open(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid CentreOpening opening) {
        Centre centre = find(id, match);
        centre.open(opening.on());
        openings.tell(CentreEvent.CENTRE_OPENED, centre);
        return views.of(centre);
    }

    @POST
    @Path("/{id}/closure")
    @Needs(Permission.CLOSE_CENTRE)
    @Operation(
            operationId = "closeCentre",
            summary = "Stäng en central",
            description = "Gives a centre its last day; its grants end with it (R2). Ger en central dess sista dag.")
    public CentreView close(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid CentreClosure closure) {
        Centre centre = find(id, match);
        centre.close(closure.on());
        openings.tell(CentreEvent.CENTRE_CLOSED, centre);
        return views.of(centre);
    }

    @DELETE
    @Path("/{id}/closure")
    @Needs(Permission.REOPEN_CENTRE)
    @Operation(
            operationId = "reopenCentre",
            summary = "Ta bort sista dagen",
            description = "Takes back a closure or merger that was a mistake. Tar tillbaka en stängning som blev fel.")
    @APIResponse(responseCode = "204", description = "The centre goes on. Centralen fortsätter.")
    public void reopen(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch match) {
        Centre centre = find(id, match);
        centre.reopen();
        openings.tell(CentreEvent.CENTRE_REOPENED, centre);
    }

    @POST
    @Path("/{id}/merger")
    @Needs(Permission.CLOSE_CENTRE)
    @Operation(
            operationId = "mergeCentre",
            summary = "Slå ihop med en annan central",
            description = "Closes a centre that goes up into another (R2). Stänger en central som går upp i en annan.")
    public CentreView merge(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid CentreMerger merger) {
        Centre centre = find(id, match);
        centre.mergeInto(openings.successor(access.places(), merger.into()), merger.on());
        openings.tell(CentreEvent.CENTRE_MERGED, centre);
        return views.of(centre);
    }

    private Centre find(String id) {
        return access.find(places -> centres.byKey(places, id));
    }

    private Centre find(String id, IfMatch match) {
        Centre centre = find(id);
        IfMatch.check(match, centre.version());
        return centre;
    }

    /** Whoever takes a centre to change it tells of the change; both are saved, or neither. */
    private Centre findForEdit(String id, IfMatch match) {
        Centre centre = find(id, match);
        centre.refuseAfterLastDay(LocalDate.now(clock));
        openings.tell(CentreEvent.CENTRE_CHANGED, centre);
        return centre;
    }
}
