package se.familjenavet.job;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** What the product does by itself. */
@Path("/jobs")
@Authenticated
@Transactional
@Tag(name = "Platform")
class JobsResource {

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_JOBS)
    @Operation(
            operationId = "listJobs",
            summary = "Jobb",
            description = "What the product does by itself, by name; the list is whole. Det som sköter sig självt.")
    public Page<JobView> list() {
        return new Page<>(jobs.all(), null, null);
    }

    @POST
    @Path("/{name}/runs")
    @Needs(Permission.RUN_JOB)
    @Operation(
            operationId = "runJob",
            summary = "Kör ett jobb nu",
            description = "Makes a job due at once; a process takes it within seconds. Låter ett jobb köras strax.")
    public JobView run(
            @PathParam("name") @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Parameter(example = "expired-keys")
                    String name) {
        return access.find(places -> jobs.hurry(name));
    }
}
