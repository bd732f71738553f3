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
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** What centres offer: for those who see to it that all offer the same. */
@Path("/offerings")
@Authenticated
@Transactional
@Tag(name = "Groups")
class OfferingsResource {

    @Inject
    Offerings offerings;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "listOfferings",
            summary = "Vad centralerna erbjuder",
            description =
                    "For each open centre at your places how many sessions it holds in a time, how many of them in"
                            + " the evening, and of which guides. För varje öppen central där du har hand om: hur många träffar"
                            + " under en tid, hur många på kvällen, och av vilka vägledningar.")
    public Page<Offering> list(@Valid @BeanParam OfferingParameters asked, @Valid @BeanParam PageParameters page) {
        return offerings.page(access.places(), asked, page);
    }
}
