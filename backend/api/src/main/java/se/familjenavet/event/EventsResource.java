package se.familjenavet.event;

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
import se.familjenavet.paging.Page;

/** What has happened, for other systems that follow along. */
@Path("/events")
@Authenticated
@Transactional
@Tag(name = "Events")
class EventsResource {

    @Inject
    EventFeed feed;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_EVENTS)
    @Operation(
            operationId = "listEvents",
            summary = "Vad som har hänt",
            description =
                    "What happened in your place since you last asked, in order: ids and types only. next is always"
                            + " there: keep it and send it as since. Vad som hänt sedan sist, i ordning: bara id och sort."
                            + " next finns alltid: spara det och skicka det som since.")
    public Page<EventView> list(@Valid @BeanParam EventParameters asked) {
        return feed.page(access.places(), asked);
    }
}
