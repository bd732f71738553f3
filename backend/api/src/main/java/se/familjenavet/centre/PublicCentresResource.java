package se.familjenavet.centre;

import jakarta.annotation.security.PermitAll;
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

/** Open centres, for everyone. */
@Path("/public/centres")
@PermitAll
@Transactional
@Tag(name = "Public")
class PublicCentresResource {

    @Inject
    PublicCentres centres;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PUBLIC_CENTRES)
    @Operation(
            operationId = "listPublicCentres",
            summary = "Öppna centraler",
            description = "Open centres by municipality and name; no sign-in. Öppna centraler, utan inloggning.")
    public Page<PublicCentre> list(
            @Valid @BeanParam PublicCentreParameters asked, @Valid @BeanParam PageParameters page) {
        return centres.page(asked, page);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PUBLIC_CENTRES)
    @Operation(
            operationId = "getPublicCentre",
            summary = "En öppen central",
            description = "One open centre; no sign-in. En öppen central, utan inloggning.")
    public PublicCentre get(@PathParam("id") UUID id) {
        return access.find(places -> centres.byId(id));
    }
}
