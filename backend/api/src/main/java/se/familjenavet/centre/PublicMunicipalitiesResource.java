package se.familjenavet.centre;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.place.PlaceName;

/** Municipalities with an open centre, for everyone. */
@Path("/public/municipalities")
@PermitAll
@Transactional
@Tag(name = "Public")
class PublicMunicipalitiesResource {

    /** How the list is narrowed. */
    public static class Parameters extends PageParameters {
        @QueryParam("region")
        @Pattern(regexp = "^[0-9]{2}$")
        @Parameter(description = "SCB county code. SCB:s länskod.", example = "06")
        public String region;
    }

    @Inject
    PublicCentres centres;

    @GET
    @Needs(Permission.READ_PUBLIC_CENTRES)
    @Operation(
            operationId = "listPublicMunicipalities",
            summary = "Kommuner med en öppen central",
            description = "Municipalities that have an open centre; no sign-in. Kommuner som har en öppen central.")
    public Page<PlaceName> list(@Valid @BeanParam Parameters asked) {
        return centres.municipalities(asked.region, asked);
    }
}
