package se.familjenavet.staff;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** Reads six hundred of the staff as an export does, then fails as one whose reader has hung up. */
@Path("/test-only/half-a-staff")
@Authenticated
@Transactional
public class HalfAStaffResource {
    private static final int HALF = 600;

    @Inject
    StaffMembers members;

    @Inject
    StaffAudit audit;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_STAFF)
    @Operation(hidden = true, operationId = "breakOff")
    public String breakOff(@BeanParam StaffParameters asked) {
        try (Stream<StaffSummary> all = audit.read(members.all(access.places(), asked))) {
            long read = all.limit(HALF).count();
            throw new IllegalStateException("The test's own, after " + read);
        }
    }
}
