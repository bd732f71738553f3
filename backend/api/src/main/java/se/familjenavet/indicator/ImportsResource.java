package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;

/** Files of figures that others have reckoned, for an indicator of a region's own. */
@Path("/region-indicators/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class ImportsResource {
    private static final String COLUMNS =
            "CSV (RFC 4180, UTF-8) with the columns place, period, gender, numerator and denominator; .. for what is"
                    + " secret, - for nothing. CSV med kolumnerna place, period, gender, numerator och denominator; .. för dolt och"
                    + " - för inget.";
    private static final String EXAMPLE = "place,period,gender,numerator,denominator\r\n0685,2025,ALL,120,400\r\n";

    @Inject
    RegionIndicators indicators;

    @Inject
    IndicatorImports imports;

    @Inject
    Importing importing;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Path("/imports")
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "listIndicatorImports",
            summary = "Inlästa filer",
            description = "The files that were taken in, the newest first; the list is whole."
                    + " Filerna som har lästs in, den nyaste först. Listan är hel.")
    public Page<ImportView> list(@PathParam("id") UUID id) {
        return new Page<>(
                imports.of(find(id)).stream().map(IndicatorImport::view).toList(), null, null);
    }

    @POST
    @Path("/imports")
    @Consumes(OutsideFile.MEDIA_TYPE)
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "importIndicatorValues",
            summary = "Läs in en fil",
            description =
                    "Takes a file in, whole or not at all. What is wrong is told by line and column; what tells of few is"
                            + " refused. Läser in en fil, hela eller inget. Felen pekas ut rad för rad, och det som visar få tas"
                            + " inte emot.")
    @RequestBody(
            required = true,
            description = COLUMNS,
            content =
                    @Content(
                            mediaType = OutsideFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000, examples = EXAMPLE)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    @APIResponse(
            responseCode = "201",
            description = "What was taken in. Det som lästes in.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response take(
            @PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key, @NotNull String csv) {
        RegionIndicator indicator = find(id);
        return creations.once(
                key, "indicator-imports", () -> importing.take(indicator, csv).id(), this::view);
    }

    @POST
    @Path("/import-checks")
    @Consumes(OutsideFile.MEDIA_TYPE)
    @Needs(Permission.EDIT_INDICATORS)
    @Operation(
            operationId = "checkIndicatorValues",
            summary = "Pröva en fil",
            description = "Tells what would be taken in, or what is wrong, and takes nothing in."
                    + " Berättar vad som skulle läsas in, eller vad som är fel. Inget läses in.")
    @RequestBody(
            required = true,
            description = COLUMNS,
            content =
                    @Content(
                            mediaType = OutsideFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000, examples = EXAMPLE)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    @APIResponse(
            responseCode = "200",
            description = "What the file holds. Det som finns i filen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportSummary.class)))
    public ImportSummary check(@PathParam("id") UUID id, @NotNull String csv) {
        return importing.check(find(id), csv);
    }

    private RegionIndicator find(UUID id) {
        return access.find(places -> indicators.byId(places, id));
    }

    private ImportView view(UUID id) {
        return access.find(places -> imports.byId(places, id)).view();
    }
}
