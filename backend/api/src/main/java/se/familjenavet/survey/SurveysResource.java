package se.familjenavet.survey;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** The surveys of a region: found, begun, named, and their next versions begun. */
@Path("/surveys")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Surveys")
class SurveysResource {

    @Inject
    Surveys surveys;

    @Inject
    SurveyVersions versions;

    @Inject
    SurveyDrafts drafts;

    @Inject
    SurveyViews views;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "listSurveys",
            summary = "Enkäter",
            description =
                    "The surveys of your region, by name; those never published for the one who writes them alone."
                            + " Regionens enkäter, efter namn.")
    public Page<SurveySummary> list(
            @QueryParam("audience") @Parameter(description = "For whom. För vilka.") SurveyAudience audience,
            @QueryParam("kind") @Parameter(description = "In whose name. I vems namn.") SurveyKind kind,
            @Valid @BeanParam PageParameters asked) {
        return surveys.page(access.places(), views.written(), audience, kind, asked);
    }

    @POST
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "createSurvey",
            summary = "Börja på en enkät",
            description =
                    "Begins a survey with a first draft: from a ready-made one, from nothing, or from a document, all"
                            + " or nothing. A document whose key the region has becomes the next draft of that one."
                            + " Börjar på en enkät, från en färdig, från början eller från ett dokument.")
    @APIResponse(
            responseCode = "201",
            description = "The survey and its draft. Enkäten och utkastet.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SurveyView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewSurvey wanted) {
        return creations.once(key, () -> drafts.begin(access.places(), wanted).id(), id -> views.of(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "getSurvey",
            summary = "En enkät",
            description = "A survey, the version in use and the draft. En enkät, versionen som gäller och utkastet.")
    public SurveyView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @PUT
    @Path("/{id}/name")
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "renameSurvey",
            summary = "Byt namn på en enkät",
            description = "What it is called at work; those who answer read the title. Vad den kallas på jobbet.")
    public SurveyView rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid SurveyName wanted) {
        Survey survey = find(id);
        IfMatch.check(match, survey.version());
        survey.rename(wanted.name());
        return views.of(survey);
    }

    @POST
    @Path("/{id}/versions")
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "createSurveyVersion",
            summary = "Börja på nästa version",
            description = "The next draft, as a copy of the latest version; one at a time."
                    + " Nästa utkast, som en kopia av den senaste versionen; ett i taget.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft. Det nya utkastet.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SurveyVersionView.class)))
    public Response draft(@PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key) {
        return creations.once(
                key, "survey-versions", () -> drafts.next(find(id)).id(), made -> views.of(version(made)));
    }

    private Survey find(UUID id) {
        return access.find(places -> surveys.byId(places, views.written(), id));
    }

    private SurveyVersion version(UUID id) {
        return access.find(places -> versions.byId(places, views.written(), id));
    }
}
