package se.familjenavet.task;

import io.quarkus.security.Authenticated;
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

/** Long work: asked for in one request, done in the background, found again here. */
@Path("/tasks")
@Authenticated
@Transactional
@Tag(name = "Tasks")
class TasksResource {

    @Inject
    Tasks tasks;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_OWN_TASKS)
    @Operation(
            operationId = "listTasks",
            summary = "Dina uppgifter",
            description = "The long work that you have asked for in the last 30 days, newest first."
                    + " Det du har bett om som tar en stund, senaste 30 dagarna, nyast först.")
    public Page<TaskView> list(@Valid @BeanParam PageParameters asked) {
        return tasks.page(asked);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_OWN_TASKS)
    @Operation(
            operationId = "getTask",
            summary = "En uppgift",
            description =
                    "How far it has come and how it went; while it is under way Retry-After says when to ask again."
                            + " Hur långt den har kommit och hur det gick; Retry-After säger när det är dags att fråga igen.")
    public TaskView get(@PathParam("id") UUID id) {
        return access.find(places -> tasks.byId(id));
    }
}
