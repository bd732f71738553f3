package se.familjenavet.attendance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.group.ParentGroups;

/** Live figures of a group, for those who may see the names there (R23); everyone else reads a release. */
@Path("/groups/{id}/attendance")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Attendance")
class GroupAttendanceResource {

    @Inject
    ParentGroups groups;

    @Inject
    GroupAttendances attendances;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PARTICIPANTS)
    @Operation(
            operationId = "getGroupAttendance",
            summary = "Närvaro i en grupp",
            description =
                    "Who came to each session that has been, as counts and without names; for the group's leaders and"
                            + " coordinators. Hur många som kom till varje träff som varit, utan namn; för ledare och samordnare.")
    public SessionFigures.All get(@PathParam("id") UUID id) {
        return attendances.of(access.places(), access.find(places -> groups.byId(places, id)));
    }
}
