package se.familjenavet.offering;

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

/** Which centres offer the base package, and which guide is missing where. */
@Path("/package-offerings")
@Authenticated
@Transactional
@Tag(name = "Indicators")
class PackageOfferingsResource {

    @Inject
    PackageOfferings offerings;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "listPackageOfferings",
            summary = "Vad centralerna erbjuder av grundpaketet",
            description =
                    "Each centre at your places that takes part in the programme, with every guide of the base package: whether a"
                            + " session of it that was not cancelled, of a group that took sign-ups, lies in the last twelve"
                            + " months, or is planned while the centre is in its first 30. Joint groups count for every partner."
                            + " Varje central där du har hand om som är med i programmet, med grundpaketets alla"
                            + " vägledningar: om en träff som inte ställts in legat i de senaste tolv månaderna, i en grupp"
                            + " som tagit emot anmälningar. De första 30 månaderna räknas också planerade träffar.")
    public Page<OfferedPackage> list(
            @Valid @BeanParam PackageOfferingParameters asked, @Valid @BeanParam PageParameters page) {
        return offerings.page(access.places(), asked, page);
    }
}
