package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;

/** What a region measures beside what every region does. */
@Path("/region-indicators")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class RegionIndicatorsResource {

    @Inject
    RegionIndicators indicators;

    @Inject
    Defining defining;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "listRegionIndicators",
            summary = "Egna indikatorer",
            description = "What your region measures beside what every region does, by code; the list is whole."
                    + " Det som regionen mäter utöver det som alla mäter. Listan är hel.")
    public Page<RegionIndicatorView> list() {
        return new Page<>(
                indicators.all(access.places()).stream()
                        .map(RegionIndicatorView::of)
                        .toList(),
                null,
                null);
    }

    @POST
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "createRegionIndicator",
            summary = "Lägg till en egen indikator",
            description = "One that is reckoned from told counts has its values at once; another gets them from files."
                    + " En som räknas fram har sina värden med en gång; en annan får dem från filer.")
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    @APIResponse(
            responseCode = "201",
            description = "The new indicator. Den nya indikatorn.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RegionIndicatorView.class)))
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid RegionIndicatorDetails wanted) {
        return creations.once(
                key, () -> defining.make(access.places(), wanted).id(), id -> RegionIndicatorView.of(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "getRegionIndicator",
            summary = "En egen indikator",
            description = "One of them. En av dem.")
    public RegionIndicatorView get(@PathParam("id") UUID id) {
        return RegionIndicatorView.of(find(id));
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "replaceRegionIndicator",
            summary = "Ändra en egen indikator",
            description = "Says it anew, whole; its values are told anew when they are reckoned another way."
                    + " Skriver om den, hela. Värdena räknas om när de räknas på ett annat sätt.")
    public RegionIndicatorView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid RegionIndicatorDetails wanted) {
        RegionIndicator indicator = find(id);
        IfMatch.check(match, indicator.version());
        defining.change(indicator, wanted);
        return RegionIndicatorView.of(indicator);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "deleteRegionIndicator",
            summary = "Ta bort en egen indikator",
            description = "Takes it away with all its values. Tar bort den med alla dess värden.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        RegionIndicator indicator = find(id);
        IfMatch.check(match, indicator.version());
        indicators.delete(indicator);
    }

    private RegionIndicator find(UUID id) {
        return access.find(places -> indicators.byId(places, id));
    }
}
