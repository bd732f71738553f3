package se.familjenavet.group;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** The sessions that a new group would have. */
@Path("/session-proposals")
@Authenticated
@Transactional
@Tag(name = "Groups")
class SessionProposalsResource {

    @Inject
    Proposals proposals;

    @Inject
    Access access;

    @GET
    @Needs(Permission.EDIT_GROUPS)
    @Operation(
            operationId = "getSessionProposals",
            summary = "Förslag på träffar",
            description =
                    "What the sessions of a new group would be: days that fit the children's age, free of holidays,"
                            + " each with what to think of; nothing is kept. Hur en ny grupps träffar skulle bli: dagar som passar"
                            + " barnens ålder, utan helgdagar, med det som är värt att tänka på; inget sparas.")
    public SessionProposal.All propose(@Valid @BeanParam NewGroupProposalParameters asked) {
        return proposals.of(access.places(), asked);
    }
}
