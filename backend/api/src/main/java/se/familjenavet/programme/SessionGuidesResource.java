package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** The guides to the sessions of a programme, each with its deck of dialogue cards. */
@Path("/session-guides")
@Authenticated
@Transactional
@Tag(name = "Programme")
class SessionGuidesResource {

    @Inject
    SessionGuides guides;

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
        SessionGuide guide = access.find(places -> guides.byId(places, id));
        return GuideView.of(guide, guides.after(guide));
    }
}
