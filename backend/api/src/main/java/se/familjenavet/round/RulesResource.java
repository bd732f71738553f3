package se.familjenavet.round;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MergePatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Rules by which rounds come again. */
@Path("/survey-rules")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Rounds")
class RulesResource {

    @Inject
    SurveyRules rules;

    @Inject
    RuleMaking making;

    @Inject
    Access access;

    @Inject
    MergePatch mergePatch;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_ROUNDS)
    @Operation(
            operationId = "listSurveyRules",
            summary = "Regler för återkommande omgångar",
            description = "The rules at your places, a page at a time. Reglerna där du har hand om, en sida i taget.")
    public Page<RuleView> list(@Valid @BeanParam PageParameters page) {
        return rules.page(access.places(), page);
    }

    @POST
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "createSurveyRule",
            summary = "Låt en enkät komma igen",
            description = "Makes rounds by itself from now on: when groups end, each term, or each year."
                    + " Skapar omgångar av sig själv från och med nu: när grupper slutar, varje termin eller varje år.")
    @APIResponse(
            responseCode = "201",
            description = "The new rule. Den nya regeln.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewRule wanted) {
        return creations.once(key, () -> making.make(access.places(), wanted).id(), id -> view(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ROUNDS)
    @Operation(operationId = "getSurveyRule", summary = "En regel", description = "One rule. En regel.")
    public RuleView get(@PathParam("id") UUID id) {
        return view(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "changeSurveyRule",
            summary = "Ändra en regel",
            description = "Changes a rule for the rounds to come (merge patch). Ändrar en regel för kommande omgångar.")
    public RuleView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = RuleDetails.class))) @NotNull
                    JsonNode patch) {
        SurveyRule rule = find(id, match);
        rule.say(mergePatch.apply(rule.details(), patch, RuleDetails.class));
        return view(rule);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "deleteSurveyRule",
            summary = "Ta bort en regel",
            description = "Takes a rule away; the rounds that it made stay. Tar bort en regel; omgångarna finns kvar.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        rules.delete(find(id, match));
    }

    private SurveyRule find(UUID id, IfMatch match) {
        SurveyRule rule = find(id);
        IfMatch.check(match, rule.version());
        return rule;
    }

    private SurveyRule find(UUID id) {
        return access.find(places -> rules.byId(places, id));
    }

    private RuleView view(SurveyRule rule) {
        return rules.view(access.places(), rule);
    }
}
