package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.export.Export;
import se.familjenavet.export.ExportParameters;
import se.familjenavet.export.FileFormat;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** What has been released of the indicators. */
@Path("/indicator-values")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class ValuesResource {

    @Inject
    Values values;

    @Inject
    JsonStats jsonStats;

    @Inject
    Export export;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "listIndicatorValues",
            summary = "Indikatorernas värden",
            description =
                    "Each indicator at each of your places, over months, terms, years and rounds, as it was released. What"
                            + " would tell of few is hidden: null and a mark, never 0. Varje indikator på dina platser, som den"
                            + " släppts; det som skulle visa få döljs: null och ett tecken, aldrig 0.")
    public Page<ValueView> list(@Valid @BeanParam ValueParameters asked, @Valid @BeanParam PageParameters page) {
        return values.page(access.places(), asked, page);
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "exportIndicatorValues",
            summary = "Indikatorernas värden som fil",
            description = "All of them as CSV (RFC 4180) or one JSON a line. Alla som fil.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam ValueParameters asked, @Valid @BeanParam ExportParameters file) {
        return export.of(ValueLine.TABLE, file, () -> values.all(access.places(), asked));
    }

    @GET
    @Path("/json-stat")
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "getIndicatorValuesAsJsonStat",
            summary = "Indikatorernas värden som JSON-stat",
            description =
                    "Undivided values as a dataset of JSON-stat 2.0: indicator, place (SCB codes), period, gender and measure."
                            + " At most 20 000 cells. Odelade värden som JSON-stat 2.0; högst 20 000 celler.")
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    @APIResponse(
            responseCode = "200",
            description = "The dataset. Tabellen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JsonStat.class)))
    public JsonStat jsonStat(@Valid @BeanParam ValueParameters asked) {
        return jsonStats.of(access.places(), asked);
    }
}
