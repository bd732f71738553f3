package se.familjenavet.staff;

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
import java.util.UUID;
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

/** Staff: reading them, planning them, correcting what is said of them, knowing them again when they sign in. */
@Path("/staff")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Staff")
class StaffResource {

    @Inject
    StaffMembers members;

    @Inject
    StaffPlans plans;

    @Inject
    StaffViews views;

    @Inject
    StaffAudit audit;

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
    @Needs(Permission.READ_STAFF)
    @Operation(
            operationId = "listStaff",
            summary = "Personal",
            description = "Those who work at your places or are planned for them, a page at a time."
                    + " De som arbetar eller är planerade där du har hand om, en sida i taget.")
    public Page<StaffSummary> list(@Valid @BeanParam StaffParameters asked, @Valid @BeanParam PageParameters page) {
        return audit.read(members.page(access.places(), asked, page));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_STAFF)
    @Operation(
            operationId = "exportStaff",
            summary = "Personal som fil",
            description =
                    "All the staff of the list, as CSV (RFC 4180) or one JSON a line; narrowed and ordered as it,"
                            + " and noted in the log. All personal i listan, som fil; filter och ordning som där, och det loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam StaffParameters asked, @Valid @BeanParam ExportParameters file) {
        return export.of(StaffLine.TABLE, file, () -> audit.read(members.all(access.places(), asked)));
    }

    @POST
    @Needs(Permission.EDIT_STAFF)
    @Operation(
            operationId = "planStaffMember",
            summary = "Planera en medarbetare",
            description = "Plans someone for your centre by work e-mail, before they have signed in."
                    + " Planerar någon på din central med arbetsmejl, innan de har loggat in.")
    @APIResponse(
            responseCode = "201",
            description = "The planned staff member. Den planerade medarbetaren.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffView.class)))
    public Response plan(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewStaffMember wanted) {
        return creations.once(
                key, () -> plans.plan(access.places(), wanted).id(), id -> audit.created(views.of(find(id))));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_STAFF)
    @Operation(
            operationId = "getStaffMember",
            summary = "En medarbetare",
            description = "One staff member; of one who was planned and then joined, the one who signed in."
                    + " En medarbetare; den som planerats och bekräftats visas som den som loggat in.")
    public StaffView get(@PathParam("id") UUID id) {
        return audit.read(views.of(find(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_STAFF)
    @Operation(
            operationId = "changeStaffMember",
            summary = "Ändra namn och yrke",
            description = "Changes name and profession (merge patch). Ändrar namn och yrke.")
    public StaffView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = StaffChanges.class))) @NotNull
                    JsonNode patch) {
        StaffMember member = find(id, match);
        member.change(mergePatch.apply(StaffChanges.of(member), patch, StaffChanges.class));
        return audit.changed(views.of(member));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_STAFF)
    @Operation(
            operationId = "dropPlannedStaffMember",
            summary = "Ta bort en planerad medarbetare",
            description = "Takes away one who is planned and not confirmed; others leave when their grants end."
                    + " Tar bort den som är planerad; andra slutar när deras behörighet tas bort.")
    @APIResponse(responseCode = "204", description = "The plan is gone. Planeringen är borta.")
    public void drop(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        StaffMember planned = find(id, match);
        audit.deleted(views.of(planned));
        plans.drop(planned);
    }

    @PUT
    @Path("/{id}/trainings")
    @Needs(Permission.EDIT_STAFF)
    @Operation(
            operationId = "replaceTrainings",
            summary = "Ändra utbildningar",
            description = "Replaces the completed trainings. Ersätter de genomgångna utbildningarna.")
    public StaffView learn(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid StaffTrainings wanted) {
        StaffMember member = find(id, match);
        member.learn(wanted.trainings(), LocalDate.now(clock));
        return audit.changed(views.of(member));
    }

    @POST
    @Path("/{id}/confirmation")
    @Needs(Permission.EDIT_STAFF)
    @Operation(
            operationId = "confirmStaffMember",
            summary = "Bekräfta vem det är",
            description = "Says that the one who signed in is the one who was planned: the two become one."
                    + " Bekräftar att den som loggat in är den som planerats: de två blir en.")
    public StaffView confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid StaffConfirmation confirmation) {
        StaffMember planned = find(id, match);
        plans.of(planned).checkWaiting(confirmation.person());
        StaffMember signedIn = find(confirmation.person());
        planned.joinInto(signedIn);
        return audit.changed(views.of(signedIn));
    }

    @POST
    @Path("/{id}/refusal")
    @Needs(Permission.EDIT_STAFF)
    @Operation(
            operationId = "refuseStaffMember",
            summary = "Säg att det är någon annan",
            description = "Says that the one who signed in is someone else: the plan waits for the next."
                    + " Säger att den som loggat in är någon annan: planeringen väntar vidare.")
    public StaffView refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid StaffConfirmation refusal) {
        StaffMember planned = find(id, match);
        StaffPlan plan = plans.of(planned);
        plan.checkWaiting(refusal.person());
        plan.decline();
        return audit.changed(views.of(planned));
    }

    private StaffMember find(UUID id) {
        return access.find(places -> members.byId(places, id));
    }

    private StaffMember find(UUID id, IfMatch match) {
        StaffMember member = find(id);
        IfMatch.check(match, member.version());
        return member;
    }
}
