package se.familjenavet.group;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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

/** Parent groups: reading them, planning them, changing what is said of them. */
@Path("/groups")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Groups")
class GroupsResource {

    @Inject
    ParentGroups groups;

    @Inject
    Planning planning;

    @Inject
    GroupChanges changes;

    @Inject
    GroupRights rights;

    @Inject
    GroupViews views;

    @Inject
    Access access;

    @Inject
    Export export;

    @Inject
    MergePatch mergePatch;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "listGroups",
            summary = "Föräldragrupper",
            description = "The parent groups at your places, joint ones too, a page at a time; no names."
                    + " Föräldragrupperna där du har hand om, även gemensamma, en sida i taget; inga namn.")
    public Page<GroupSummary> list(@Valid @BeanParam GroupParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return groups.page(access.places(), asked, page);
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "exportGroups",
            summary = "Föräldragrupper som fil",
            description =
                    "All the groups of the list, as CSV (RFC 4180) or one JSON a line; narrowed and ordered as it."
                            + " Alla grupper i listan, som fil; filter och ordning som där.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam GroupParameters asked, @Valid @BeanParam ExportParameters file) {
        access.focusOn(asked.centre);
        return export.of(GroupLine.TABLE, file, () -> groups.all(access.places(), asked));
    }

    @POST
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "createGroup",
            summary = "Planera en grupp",
            description =
                    "Plans a group at your centre with all its sessions at once: those you chose, or proposed ones."
                            + " Planerar en grupp på din central med alla träffar på en gång: dem du valt, eller föreslagna.")
    @APIResponse(
            responseCode = "201",
            description = "The new group. Den nya gruppen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewGroup wanted) {
        return creations.once(key, () -> planning.plan(access.places(), wanted).id(), id -> views.of(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "getGroup",
            summary = "En föräldragrupp",
            description = "One group with its sessions in order. En grupp med sina träffar i ordning.")
    public GroupView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "changeGroup",
            summary = "Ändra en grupp",
            description = "Changes what is said of a group (merge patch); its version and its host stay (R4)."
                    + " Ändrar uppgifterna om en grupp; version och värd ligger fast.")
    public GroupView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = GroupDetails.class))) @NotNull
                    JsonNode patch) {
        ParentGroup group = find(id);
        rights.require(group, Permission.EDIT_GROUPS);
        IfMatch.check(match, group.version());
        return views.of(changes.change(group, mergePatch.apply(group.details(), patch, GroupDetails.class)));
    }

    @POST
    @Path("/{id}/copies")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "copyGroup",
            summary = "Kopiera en grupp",
            description = "Plans a group like this one for other children, on the version that is in use now."
                    + " Planerar en likadan grupp för andra barn, på den version som gäller nu.")
    @APIResponse(
            responseCode = "201",
            description = "The new group. Den nya gruppen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupView.class)))
    public Response copy(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid NewGroupCopy wanted) {
        ParentGroup group = find(id);
        rights.require(group, Permission.EDIT_GROUPS);
        return creations.once(
                key,
                "groups",
                () -> planning.copy(access.places(), group, wanted).id(),
                made -> views.of(find(made)));
    }

    private ParentGroup find(UUID id) {
        return access.find(places -> groups.byId(places, id));
    }
}
