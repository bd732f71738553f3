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
import se.familjenavet.paging.Page;

/** The results of what has been released. */
@Path("/survey-results")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Surveys")
class ResultsResource {

    @Inject
    Results results;

    @Inject
    Following following;

    @Inject
    Export export;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_RESULTS)
    @Operation(
            operationId = "listSurveyResults",
            summary = "Enkätresultat",
            description =
                    "Each question at each of your places: of all, and of women, men and first-time parents, one way at a"
                            + " time. Few answers are hidden: null and a mark, never 0. With since, what has been"
                            + " released since; releases tell what no longer holds. Varje fråga på dina platser; få svar döljs:"
                            + " null och ett tecken, aldrig 0. Med since: det som släppts sedan sist.")
    public Page<ResultView> list(@Valid @BeanParam ResultParameters asked, @Valid @BeanParam FollowParameters page) {
        return page.since == null
                ? results.page(access.places(), asked, page)
                : following.page(page.since, page.limit, stretch -> results.told(access.places(), asked, stretch));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_RESULTS)
    @Operation(
            operationId = "exportSurveyResults",
            summary = "Enkätresultat som fil",
            description =
                    "All of them as CSV (RFC 4180) or one JSON a line; in CSV the distribution stands in one cell, 1:0 2:3 3:..,"
                            + " where .. is hidden. Alla som fil; i CSV står fördelningen i en cell, och .. är dolt.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam ResultParameters asked, @Valid @BeanParam ExportParameters file) {
        return export.of(ResultLine.TABLE, file, () -> results.all(access.places(), asked));
    }
}
