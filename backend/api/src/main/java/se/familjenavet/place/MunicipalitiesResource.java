package se.familjenavet.place;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
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

/** The municipalities of Sweden. */
@Path("/municipalities")
@Authenticated
@Transactional
@Tag(name = "Places")
class MunicipalitiesResource {

    @Inject
    Municipalities municipalities;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PLACES)
    @Operation(
            operationId = "listMunicipalities",
            summary = "Kommuner",
            description = "The 290 municipalities of Sweden, by name. Sveriges 290 kommuner, i bokstavsordning.")
    public Page<MunicipalityView> list(@Valid @BeanParam MunicipalityParameters asked) {
        return municipalities.page(asked);
    }

    @GET
    @Path("/{code}")
    @Needs(Permission.READ_PLACES)
    @Operation(
            operationId = "getMunicipality",
            summary = "En kommun",
            description = "One municipality by its code. En kommun efter sin kod.")
    public MunicipalityView get(
            @PathParam("code") @Pattern(regexp = "^[0-9]{4}$") @Parameter(example = "0685") String code) {
        Municipality municipality = access.find(places -> municipalities.byCode(code));
        return MunicipalityView.of(municipality);
    }
}
