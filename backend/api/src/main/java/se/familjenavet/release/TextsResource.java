package se.familjenavet.release;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MergePatch;
import se.familjenavet.paging.Page;
import se.familjenavet.theme.Themes;

/** Free texts, and what is decided on them. */
@Path("/survey-texts")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Surveys")
class TextsResource {

    @Inject
    SurveyTexts texts;

    @Inject
    Themes themes;

    @Inject
    Access access;

    @Inject
    MergePatch mergePatch;

    @GET
    @Needs(Permission.MODERATE_TEXTS)
    @Operation(
            operationId = "listSurveyTexts",
            summary = "Fritextsvar",
            description =
                    "What was written in closed rounds of your region, in random order and tied to no other answer."
                            + " Det som skrivits i stängda omgångar, i slumpvis ordning och utan koppling till andra svar.")
    public Page<TextView> list(@Valid @BeanParam TextParameters asked) {
        return texts.page(access.places(), asked);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.MODERATE_TEXTS)
    @Operation(
            operationId = "getSurveyText",
            summary = "Ett fritextsvar",
            description = "One free text. Ett fritextsvar.")
    public TextView get(@PathParam("id") UUID id) {
        return TextView.of(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.MODERATE_TEXTS)
    @Operation(
            operationId = "moderateSurveyText",
            summary = "Ta ställning till ett fritextsvar",
            description =
                    "Masks it, says what it speaks of, and whether others may read it; they do when the release is corrected."
                            + " Maskerar, kodar och släpper eller håller inne; andra läser den när släppet rättas.")
    public TextView moderate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = TextModeration.class))) @NotNull
                    JsonNode patch) {
        SurveyText text = find(id);
        IfMatch.check(match, text.version());
        TextModeration wanted = mergePatch.apply(TextModeration.of(text), patch, TextModeration.class);
        wanted.check(themes.keys(access.places(), text.regionCode()));
        text.moderate(wanted);
        texts.flush();
        return TextView.of(text);
    }

    private SurveyText find(UUID id) {
        return access.find(places -> texts.byId(places, id));
    }
}
