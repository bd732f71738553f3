package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** Files that were taken in, each by itself. */
@Path("/indicator-imports")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class IndicatorImportsResource {

    @Inject
    IndicatorImports imports;

    @Inject
    Importing importing;

    @Inject
    Access access;

    @GET
    @Path("/{id}")
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "getIndicatorImport",
            summary = "En inläst fil",
            description = "One that was taken in. En fil som har lästs in.")
    public ImportView get(@PathParam("id") UUID id) {
        return find(id).view();
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "withdrawIndicatorImport",
            summary = "Ta tillbaka en inläst fil",
            description = "Takes away all that came with it. Tar bort allt som kom med filen.")
    @APIResponse(responseCode = "204", description = "It is gone. Filen är borta.")
    public void withdraw(@PathParam("id") UUID id) {
        importing.withdraw(find(id));
    }

    private IndicatorImport find(UUID id) {
        return access.find(places -> imports.byId(places, id));
    }
}
