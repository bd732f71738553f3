package se.familjenavet.group;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Groups to sign up for, for everyone. */
@Path("/public/groups")
@PermitAll
@Transactional
@Tag(name = "Public")
class PublicGroupsResource {

    @Inject
    PublicGroups groups;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PUBLIC_GROUPS)
    @Operation(
            operationId = "listPublicGroups",
            summary = "Grupper att anmäla sig till",
            description = "Groups that take sign-ups, what comes first first; no sign-in."
                    + " Grupper som tar emot anmälningar, de som träffas först överst; utan inloggning.")
    public Page<PublicGroup> list(
            @Valid @BeanParam PublicGroupParameters asked, @Valid @BeanParam PageParameters page) {
        return groups.page(asked, page);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PUBLIC_GROUPS)
    @Operation(
            operationId = "getPublicGroup",
            summary = "En grupp att anmäla sig till",
            description =
                    "One group that takes sign-ups; no sign-in. En grupp som tar emot anmälningar, utan inloggning.")
    public PublicGroup get(@PathParam("id") UUID id) {
        return access.find(places -> groups.byId(id));
    }
}
