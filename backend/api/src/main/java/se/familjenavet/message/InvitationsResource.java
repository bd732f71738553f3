package se.familjenavet.message;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.group.ParentGroup;
import se.familjenavet.group.ParentGroups;

/** Invitations to a group by mail, each centre to its own families. */
@Path("/groups/{id}/invitations")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Messages")
class InvitationsResource {

    @Inject
    ParentGroups groups;

    @Inject
    Outbox outbox;

    @Inject
    Access access;

    @POST
    @Needs(Permission.SEND_MESSAGES)
    @Operation(
            operationId = "sendInvitations",
            summary = "Skicka inbjudningar och påminnelser",
            description =
                    "Mails those of the centre's own families that are invited and have not answered: who has had no"
                            + " letter yet, or also the others once more. Mejlar centralens egna familjer som är inbjudna och inte"
                            + " har svarat: de som inte fått något mejl, eller även övriga en gång till.")
    public InvitationsSent send(@PathParam("id") UUID id, @NotNull @Valid NewInvitations wanted) {
        ParentGroup group = access.find(places -> groups.byId(places, id));
        return new InvitationsSent(outbox.invite(group.id(), access.places().centres(), wanted.remind()));
    }
}
