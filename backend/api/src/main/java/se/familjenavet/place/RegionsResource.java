package se.familjenavet.place;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** The regions of Sweden. */
@Path("/regions")
@Authenticated
@Transactional
@Tag(name = "Places")
class RegionsResource {

    @Inject
    Regions regions;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PLACES)
    @Operation(
            operationId = "listRegions",
            summary = "Regioner",
            description = "The 21 regions of Sweden, by code; the list is whole. Sveriges 21 regioner.")
    public Page<RegionView> list() {
        return new Page<>(regions.all().stream().map(RegionView::of).toList(), null, null);
    }

    @GET
    @Path("/{code}")
    @Needs(Permission.READ_PLACES)
    @Operation(
            operationId = "getRegion",
            summary = "En region",
            description = "One region with the words it uses. En region med de ord den använder.")
    public RegionView get(@PathParam("code") @Pattern(regexp = "^[0-9]{2}$") @Parameter(example = "06") String code) {
        return RegionView.of(access.find(places -> regions.byCode(code)));
    }
}
