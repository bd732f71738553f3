package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;

/** The guides to the sessions of a programme, each with its deck of dialogue cards. */
@Path("/session-guides")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Programme")
class SessionGuidesResource {

    @Inject
    SessionGuides guides;

    @Inject
    Drafts drafts;

    @Inject
    GuideViews views;

    @Inject
    Access access;

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getSessionGuide",
            summary = "En vägledning",
            description = "A guide with its steps and cards, in one answer. En vägledning med moment och kort.")
    public GuideView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "replaceSessionGuide",
            summary = "Skriv om en vägledning",
            description = "All of a guide in a draft, its cards in the order of the deck."
                    + " Hela vägledningen i ett utkast, med korten i lekens ordning.")
    public GuideView rewrite(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid GuideDraft wanted) {
        SessionGuide guide = find(id, match);
        drafts.rewrite(access.places(), guide, wanted);
        return views.of(guide);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "dropSessionGuide",
            summary = "Ta bort en vägledning",
            description = "Takes a guide out of a draft; those after it move up."
                    + " Tar bort en vägledning ur ett utkast; de som följer flyttas upp.")
    @APIResponse(responseCode = "204", description = "The guide is gone. Vägledningen är borta.")
    public void drop(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        drafts.drop(find(id, match));
    }

    private SessionGuide find(UUID id) {
        return access.find(places -> guides.byId(places, id));
    }

    private SessionGuide find(UUID id, IfMatch match) {
        SessionGuide guide = find(id);
        IfMatch.check(match, guide.version());
        return guide;
    }
}
