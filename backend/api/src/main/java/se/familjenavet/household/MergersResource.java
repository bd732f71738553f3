package se.familjenavet.household;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Two families of one register become one. */
@Path("/households/{id}/mergers")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class MergersResource {

    @Inject
    Households households;

    @Inject
    Merger merger;

    @Inject
    HouseholdViews views;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @POST
    @Needs(Permission.MERGE_FAMILIES)
    @Operation(
            operationId = "mergeHousehold",
            summary = "Slå ihop två familjer",
            description =
                    "Lets another family of the same register go up in this one, with one history: in a group that both are"
                            + " in, the better place is kept. It cannot be undone; never with a protected parent (R16). Låter en annan"
                            + " familj i samma register gå upp i den här, med en historia: i en grupp som båda är med i behålls den"
                            + " bättre platsen. Det går inte att ångra; aldrig med en skyddad förälder.")
    @APIResponse(
            responseCode = "201",
            description = "The family that goes on. Familjen som fortsätter.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HouseholdView.class)))
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid HouseholdMerger wanted) {
        Household kept = access.find(places -> households.byId(places, id));
        if (!access.places().hasCentre(kept.centreId())) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        return creations.once(
                key, "households", () -> merged(kept, match, wanted), made -> audit.changed(views.of(kept)));
    }

    private UUID merged(Household kept, IfMatch match, HouseholdMerger wanted) {
        Household other = households
                .byId(access.places(), wanted.other())
                .filter(found ->
                        found.centreId().equals(kept.centreId()) && !found.id().equals(kept.id()))
                .orElseThrow(() ->
                        new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/other", "unknown-household")));
        merger.merge(kept, match, other, wanted);
        audit.changed(other.municipalityCode(), other.id());
        return kept.id();
    }
}
