package se.familjenavet.survey;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.familjenavet.http.IfMatch;
import se.familjenavet.paging.Page;

/** The versions of surveys: read, written while they are drafts, published, retired, given away as documents. */
@Path("/survey-versions")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Surveys")
class SurveyVersionsResource {

    @Inject
    SurveyVersions versions;

    @Inject
    SurveyDrafts drafts;

    @Inject
    SurveyPublications publications;

    @Inject
    SurveyViews views;

    @Inject
    Following following;

    @Inject
    Export export;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "listSurveyVersions",
            summary = "Enkäternas versioner",
            description =
                    "The versions of your region's surveys, what is in use first; drafts for the one who writes them. With"
                            + " since, those published or retired since, each once, as it is now. Versionerna av regionens"
                            + " enkäter, de som gäller först; med since de som publicerats eller avslutats sedan sist.")
    public Page<SurveyVersionSummary> list(
            @Valid @BeanParam SurveyVersionParameters asked, @Valid @BeanParam FollowParameters page) {
        return page.since == null
                ? versions.page(access.places(), views.written(), asked, page)
                : following.page(
                        page.since,
                        page.limit,
                        stretch -> versions.told(access.places(), views.written(), asked, stretch));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "exportSurveyVersions",
            summary = "Enkäternas frågor som fil",
            description =
                    "Every question of the versions of the list, one a line, as CSV (RFC 4180) or JSON; with it the codes of"
                            + " answers can be read. Varje fråga i versionerna i listan, en per rad; med den läser man svarens koder.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam SurveyVersionParameters asked, @Valid @BeanParam ExportParameters file) {
        return export.of(QuestionLine.TABLE, file, () -> versions.questions(access.places(), views.written(), asked));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "getSurveyVersion",
            summary = "En version av en enkät",
            description = "A version with all that it asks, and what falls back on Swedish."
                    + " En version med allt den frågar, och vad som saknas på andra språk.")
    public SurveyVersionView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "replaceSurveyContent",
            summary = "Skriv om ett utkast",
            description = "All that a draft asks, anew. It fits together: a question hangs on an earlier one, and fixed"
                    + " questions are as the catalogue says. Allt som utkastet frågar, på nytt.")
    public SurveyVersionView rewrite(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid SurveyContent content) {
        SurveyVersion version = find(id, match);
        drafts.rewrite(version, content);
        return views.of(version);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "discardSurveyDraft",
            summary = "Ta bort ett utkast",
            description = "Takes a draft away, and with the only version its survey."
                    + " Tar bort ett utkast, och med den enda versionen hela enkäten.")
    @APIResponse(responseCode = "204", description = "The draft is gone. Utkastet är borta.")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        drafts.discard(find(id, match));
    }

    @GET
    @Path("/{id}/document")
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "getSurveyDocument",
            summary = "En enkät som dokument",
            description = "The whole survey by keys, without ids or times; taken in elsewhere it is the same."
                    + " Hela enkäten med nycklar i stället för id; inläst någon annanstans är den likadan.")
    public SurveyDocument document(@PathParam("id") UUID id) {
        SurveyVersion version = find(id);
        return new SurveyDocument(version.survey().head(), version.content());
    }

    @POST
    @Path("/{id}/publication")
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "publishSurveyVersion",
            summary = "Publicera en version",
            description =
                    "Publishes a draft that has all it needs; it never changes again. New rounds ask it, and the one"
                            + " before is retired. Publicerar ett utkast; nya omgångar frågar det, och versionen före avslutas.")
    public SurveyVersionView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return views.of(publications.publish(find(id, match)));
    }

    @POST
    @Path("/{id}/retirement")
    @Needs(Permission.EDIT_SURVEYS)
    @Operation(
            operationId = "retireSurveyVersion",
            summary = "Avsluta en version",
            description =
                    "No new rounds ask it; those under way keep it. Inga nya omgångar frågar den; de som pågår behåller den.")
    public SurveyVersionView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return views.of(publications.retire(find(id, match)));
    }

    private SurveyVersion find(UUID id) {
        return access.find(places -> versions.byId(places, views.written(), id));
    }

    private SurveyVersion find(UUID id, IfMatch match) {
        SurveyVersion version = find(id);
        IfMatch.check(match, version.version());
        return version;
    }
}
