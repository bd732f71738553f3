package se.familjenavet.release;

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
import se.familjenavet.event.FollowParameters;
import se.familjenavet.event.Following;
import se.familjenavet.export.Export;
import se.familjenavet.export.ExportParameters;
import se.familjenavet.export.FileFormat;
import se.familjenavet.export.Table;
import se.familjenavet.paging.Page;
import se.familjenavet.text.KeptJson;

/** What each who answered said, for the county's survey system (R22). */
@Path("/survey-responses")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Surveys")
class ResponsesResource {

    @Inject
    Responses responses;

    @Inject
    Following following;

    @Inject
    Export export;

    @Inject
    Access access;

    @Inject
    KeptJson json;

    @GET
    @Needs(Permission.READ_RESPONSES)
    @Operation(
            operationId = "listSurveyResponses",
            summary = "Enkätsvar, ett för ett",
            description =
                    "Responses of releases, without time, words or numbers of their own, each at the narrowest place with ten or"
                            + " more. With since, what has been released since; releases tell what no longer holds. Svar ett för"
                            + " ett, vart och ett på den snävaste platsen med tio eller fler. Med since: sedan sist.")
    public Page<ResponseView> list(
            @Valid @BeanParam ResponseParameters asked, @Valid @BeanParam FollowParameters page) {
        return page.since == null
                ? responses.page(access.places(), asked, page)
                : following.page(page.since, page.limit, stretch -> responses.told(access.places(), asked, stretch));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_RESPONSES)
    @Operation(
            operationId = "exportSurveyResponses",
            summary = "Enkätsvar som fil",
            description =
                    "All of them as CSV (RFC 4180) or one JSON a line. What is asked differs from version to version, so in CSV"
                            + " the answers stand in one cell, as JSON. Alla som fil; i CSV står svaren i en cell, som JSON,"
                            + " eftersom frågorna skiljer sig mellan versioner.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam ResponseParameters asked, @Valid @BeanParam ExportParameters file) {
        Table<ResponseView, ResponseLine> table = new Table<>(
                "survey-responses",
                ResponseLine.class,
                response -> ResponseLine.of(response, json.write(response.answers())));
        return export.of(table, file, () -> responses.all(access.places(), asked));
    }
}
