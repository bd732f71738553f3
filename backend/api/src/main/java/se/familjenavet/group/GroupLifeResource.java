package se.familjenavet.group;

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
import java.util.List;
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

/** A group on its way: opened, completed, cancelled; its days, its leaders, one session more. */
@Path("/groups/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Groups")
class GroupLifeResource {

    @Inject
    ParentGroups groups;

    @Inject
    GroupChanges changes;

    @Inject
    Planning planning;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Proposals proposals;

    @Inject
    Sessions sessions;

    @Inject
    Leaders leaders;

    @Inject
    GroupRights rights;

    @Inject
    GroupViews views;

    @Inject
    Access access;

    @Inject
    Creations creations;

    /** Who leads a group, by name. */
    @Schema(name = "GroupLeaders", description = "Gruppens ledare. The leaders of the group.")
    record Named(@Schema(required = true, maxItems = 100) List<LeaderView> items) {}

    @POST
    @Path("/opening")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "openGroup",
            summary = "Öppna för anmälan",
            description = "A planned group takes sign-ups. En planerad grupp tar emot anmälningar.")
    public GroupView open(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return views.of(changes.open(own(id, match)));
    }

    @POST
    @Path("/completion")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "completeGroup",
            summary = "Avsluta en grupp",
            description = "A group has met for the last time. Gruppen har träffats för sista gången.")
    public GroupView complete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return views.of(changes.complete(own(id, match)));
    }

    @POST
    @Path("/cancellation")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "cancelGroup",
            summary = "Ställ in en grupp",
            description = "Cancels a group and the sessions that were to come; of a joint group the host alone may."
                    + " Ställer in en grupp och träffarna som återstår; i en gemensam grupp kan bara värden göra det.")
    public GroupView cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid Cancellation cancellation) {
        return views.of(changes.cancel(own(id, match), cancellation));
    }

    @PUT
    @Path("/schedule")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "rescheduleGroup",
            summary = "Flytta flera träffar",
            description =
                    "Gives several sessions new days, all or none, and the group its children's real months of birth."
                            + " Ger flera träffar nya dagar, alla eller inga, och gruppen barnens verkliga födelsemånader.")
    public GroupView reschedule(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid Schedule schedule) {
        ParentGroup group = own(id, match);
        rescheduling.reschedule(group, schedule);
        return views.of(group);
    }

    @GET
    @Path("/session-proposals")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "getGroupSessionProposals",
            summary = "Hur träffarna skulle flyttas",
            description =
                    "What the coming sessions would be, for example by the children's real months of birth; nothing"
                            + " is changed. Hur kommande träffar skulle bli, till exempel när barnen är födda; inget ändras.")
    public SessionProposal.All propose(@PathParam("id") UUID id, @Valid @BeanParam ProposalParameters asked) {
        ParentGroup group = find(id);
        rights.require(group, Permission.EDIT_GROUPS);
        return proposals.of(access.places(), group, asked);
    }

    @POST
    @Path("/sessions")
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "addSession",
            summary = "Lägg till en träff",
            description = "Adds a session to a group. Lägger till en träff i en grupp.")
    @APIResponse(
            responseCode = "201",
            description = "The new session. Den nya träffen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid NewSession wanted) {
        ParentGroup group = find(id);
        rights.require(group, Permission.EDIT_GROUPS);
        return creations.once(key, "sessions", () -> planning.add(access.places(), group, wanted), this::session);
    }

    @GET
    @Path("/leaders")
    @Needs(Permission.READ_GROUP_LEADERS)
    @Operation(
            operationId = "listGroupLeaders",
            summary = "Gruppens ledare",
            description = "Who leads a group, by name. Vilka som leder en grupp, med namn.")
    public Named leaders(@PathParam("id") UUID id) {
        return new Named(leaders.of(find(id)));
    }

    @PUT
    @Path("/leaders")
    @Needs(Permission.NAME_LEADERS)
    @Operation(
            operationId = "replaceGroupLeaders",
            summary = "Välj ledare",
            description =
                    "Replaces those leaders who are at your own centre; they lead the coming sessions from now on."
                            + " Ersätter ledarna från din egen central; de leder träffarna härifrån.")
    public Named name(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid NewLeaders wanted) {
        ParentGroup group = find(id);
        IfMatch.check(match, group.version());
        group.refuseWhenEnded();
        leaders.replace(access.places(), group, wanted.leaders());
        changes.changed(group);
        return new Named(leaders.of(group));
    }

    private SessionView session(UUID added) {
        Session session = access.find(places -> sessions.byId(places, added));
        return views.of(session);
    }

    private ParentGroup own(UUID id, IfMatch match) {
        ParentGroup group = find(id);
        rights.require(group, Permission.EDIT_GROUPS);
        IfMatch.check(match, group.version());
        return group;
    }

    private ParentGroup find(UUID id) {
        return access.find(places -> groups.byId(places, id));
    }
}
