package se.familjenavet.me;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Grant;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.me.MeView.GrantPlace;
import se.familjenavet.me.MeView.GrantView;
import se.familjenavet.staff.StaffSignIns;

/** The one who calls. */
@Path("/me")
@Authenticated
@Transactional
@Tag(name = "About")
class MeResource {

    @Inject
    Caller caller;

    @Inject
    GrantPlaces places;

    @Inject
    StaffSignIns signIns;

    @GET
    @Needs(Permission.READ_ME)
    @Operation(
            operationId = "getMe",
            summary = "Vem jag är",
            description = "Who is signed in, with which grants; a person's first call makes their staff member."
                    + " Vem som är inloggad och med vilka behörigheter.")
    public MeView get() {
        List<Grant> grants = caller.grants();
        Map<String, GrantPlace> named =
                places.byPath(grants.stream().map(Grant::path).toList());
        return new MeView(
                caller.subject(),
                caller.username(),
                caller.displayName(),
                staffMember(grants),
                grants.stream().map(grant -> viewOf(grant, named)).toList(),
                caller.permissions());
    }

    /** Machines are no staff. */
    private UUID staffMember(List<Grant> grants) {
        return caller.isPerson()
                ? signIns.note(
                        new StaffSignIns.Person(
                                caller.issuer(),
                                caller.subject(),
                                caller.displayName(),
                                caller.verifiedEmail().orElse(null)),
                        grants)
                : null;
    }

    private GrantView viewOf(Grant grant, Map<String, GrantPlace> named) {
        return new GrantView(grant.role(), named.get(grant.path()), caller.permissions(grant));
    }
}
