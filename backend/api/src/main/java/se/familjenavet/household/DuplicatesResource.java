package se.familjenavet.household;

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
import se.familjenavet.paging.PageParameters;

/** Families that may stand in a register twice. */
@Path("/duplicate-households")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class DuplicatesResource {

    @Inject
    Duplicates duplicates;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @GET
    @Needs(Permission.MERGE_FAMILIES)
    @Operation(
            operationId = "listDuplicateHouseholds",
            summary = "Familjer som kan vara samma",
            description =
                    "Families of the same register with the same e-mail or mobile and the same month of the child; never"
                            + " one with a protected parent (R16); noted in the log. Familjer i samma register med samma e-post eller"
                            + " mobil och samma månad för barnet; aldrig en med en skyddad förälder; det loggas.")
    public Page<DuplicateHousehold> list(
            @Valid @BeanParam DuplicateParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return audit.readBoth(duplicates.page(access.places(), asked, page));
    }
}
