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
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Sessions: reading them, moving them, cancelling them, telling what came of them. */
@Path("/sessions")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Groups")
class SessionsResource {

    @Inject
    Sessions sessions;

    @Inject
    Rescheduling rescheduling;

    @Inject
    GroupChanges changes;

    @Inject
    Leaders leaders;

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
    Clock clock;

    @GET
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "listSessions",
            summary = "Träffar",
            description = "The sessions of the groups at your places by day, a page at a time; no names."
                    + " Träffarna i grupperna där du har hand om, efter dag, en sida i taget; inga namn.")
    public Page<SessionSummary> list(@Valid @BeanParam SessionParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return sessions.page(access.places(), asked, page);
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "exportSessions",
            summary = "Träffar som fil",
            description =
                    "All the sessions of the list, as CSV (RFC 4180) or one JSON a line; narrowed and ordered as it."
                            + " Alla träffar i listan, som fil; filter och ordning som där.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam SessionParameters asked, @Valid @BeanParam ExportParameters file) {
        access.focusOn(asked.centre);
        return export.of(SessionLine.TABLE, file, () -> sessions.all(access.places(), asked));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_GROUPS)
    @Operation(operationId = "getSession", summary = "En träff", description = "One session. En träff.")
    public SessionView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "changeSession",
            summary = "Ändra en träff",
            description = "Changes the place of a session, and its title when it follows no guide (merge patch)."
                    + " Ändrar en träffs plats, och rubriken när den inte följer någon vägledning.")
    public SessionView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = SessionDetails.class))) @NotNull
                    JsonNode patch) {
        Session session = own(id, match);
        changes.say(session, mergePatch.apply(SessionDetails.of(session), patch, SessionDetails.class));
        return views.of(session);
    }

    @PUT
    @Path("/{id}/time")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "moveSession",
            summary = "Flytta en träff",
            description = "Moves a session to another time, alone or with all that follow."
                    + " Flyttar en träff till en annan tid, ensam eller med alla som kommer efter.")
    public SessionView move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid SessionMove move) {
        Session session = own(id, match);
        rescheduling.move(session, move);
        return views.of(session);
    }

    @POST
    @Path("/{id}/cancellation")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "cancelSession",
            summary = "Ställ in en träff",
            description = "Cancels one session; the others stay. Ställer in en träff; de andra blir av.")
    public SessionView cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid Cancellation cancellation) {
        Session session = own(id, match);
        changes.cancel(session, cancellation);
        return views.of(session);
    }

    @PUT
    @Path("/{id}/report")
    @Needs(Permission.REPORT_SESSION)
    @Operation(
            operationId = "reportSession",
            summary = "Berätta om träffen",
            description = "Says that a session was held and what came of it: who led, cards used, perspectives touched."
                    + " Säger att en träff har hållits och hur det gick: vilka som ledde, kort och perspektiv.")
    public SessionView report(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid SessionReport report) {
        Session session = find(id);
        rights.require(session.group(), Permission.REPORT_SESSION);
        IfMatch.check(match, session.group().version());
        session.group().refuseWhenEnded();
        report.check();
        session.tell(report, LocalDate.now(clock));
        leaders.came(access.places(), session, report.came());
        changes.held(session);
        return views.of(session);
    }

    private Session own(UUID id, IfMatch match) {
        Session session = find(id);
        rights.require(session.group(), Permission.EDIT_GROUPS);
        IfMatch.check(match, session.group().version());
        return session;
    }

    private Session find(UUID id) {
        return access.find(places -> sessions.byId(places, id));
    }
}
