package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** A centre's figures as they are now. */
@Path("/live-indicator-values")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class LiveValuesResource {

    @Inject
    LiveValues live;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_LIVE_FIGURES)
    @Operation(
            operationId = "listLiveIndicatorValues",
            summary = "Centralens siffror just nu",
            description =
                    "What is counted at your own centre, as it is now: nothing is hidden, since you see the names; the"
                            + " list is whole. Det som räknas på din egen central, just nu; inget döljs.")
    public Page<LiveValue> list(@Valid @BeanParam LiveParameters asked) {
        return new Page<>(access.find(places -> live.at(places, asked)), null, null);
    }
}
