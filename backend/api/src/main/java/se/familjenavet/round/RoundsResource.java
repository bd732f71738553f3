package se.familjenavet.round;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import se.familjenavet.event.FollowParameters;
import se.familjenavet.event.Following;
import se.familjenavet.export.Export;
import se.familjenavet.export.ExportParameters;
import se.familjenavet.export.FileFormat;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MergePatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;

/** Rounds of surveys: planning them, following them, changing what is said of them. */
@Path("/survey-rounds")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Rounds")
class RoundsResource {

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundTurns turns;

    @Inject
    RoundViews views;

    @Inject
    Following following;

    @Inject
    Export export;

    @Inject
    Access access;

    @Inject
    MergePatch mergePatch;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_ROUNDS)
    @Operation(
            operationId = "listSurveyRounds",
            summary = "Enkätomgångar",
            description =
                    "The rounds that ask someone at your places, with invited, answered and rate (R20). With since, those"
                            + " that were planned, changed, opened, closed or withdrawn since, each once, as it is now. Omgångarna som"
                            + " frågar någon där du har hand om; med since det som hänt med dem sedan sist, var och en en gång.")
    public Page<RoundSummary> list(@Valid @BeanParam RoundParameters asked, @Valid @BeanParam FollowParameters page) {
        return page.since == null
                ? rounds.page(access.places(), asked, page)
                : following.page(page.since, page.limit, stretch -> rounds.told(access.places(), asked, stretch));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_ROUNDS)
    @Operation(
            operationId = "exportSurveyRounds",
            summary = "Enkätomgångar som fil",
            description =
                    "All the rounds of the list, as CSV (RFC 4180) or one JSON a line; narrowed and ordered as it."
                            + " Alla omgångar i listan, som fil; filter och ordning som där.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam RoundParameters asked, @Valid @BeanParam ExportParameters file) {
        return export.of(RoundLine.TABLE, file, () -> rounds.all(access.places(), asked));
    }

    @POST
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "createSurveyRound",
            summary = "Planera en omgång",
            description =
                    "Plans a round of a survey, or opens it at once; tickets and letters are made by the product itself."
                            + " Planerar en omgång av en enkät, eller öppnar den direkt; biljetter och mejl görs av tjänsten.")
    @APIResponse(
            responseCode = "201",
            description = "The new round. Den nya omgången.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewRound wanted) {
        return creations.once(key, () -> turns.make(access.places(), wanted).id(), id -> views.of(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ROUNDS)
    @Operation(
            operationId = "getSurveyRound",
            summary = "En enkätomgång",
            description = "One round with those of its places that you reach. En omgång med platserna du har hand om.")
    public RoundView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "changeSurveyRound",
            summary = "Ändra en omgång",
            description = "Changes name, times and reminder of a round that has not ended (merge patch)."
                    + " Ändrar namn, tider och påminnelse för en omgång som inte är slut.")
    @APIResponse(
            responseCode = "200",
            description = "The round. Omgången.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public RoundView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = RoundDetails.class))) @NotNull
                    JsonNode patch) {
        SurveyRound round = find(id);
        views.require(round, Permission.EDIT_ROUNDS);
        IfMatch.check(match, round.version());
        turns.change(round, mergePatch.apply(round.details(), patch, RoundDetails.class));
        return views.of(round);
    }

    private SurveyRound find(UUID id) {
        return access.find(places -> rounds.byId(places, id));
    }
}
