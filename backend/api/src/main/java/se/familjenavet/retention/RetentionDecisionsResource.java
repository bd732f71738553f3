package se.familjenavet.retention;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;

/** The decisions on retention (gallringsbeslut): without one nothing is taken away. */
@Path("/retention-decisions")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Retention")
class RetentionDecisionsResource {

    @Inject
    RetentionDecisions decisions;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_RETENTION)
    @Operation(
            operationId = "listRetentionDecisions",
            summary = "Gallringsbeslut",
            description = "The decisions of the boards that you answer for, the latest first."
                    + " Besluten hos de nämnder som du svarar för, det senaste först.")
    public Page<RetentionDecisionView> list(@Valid @BeanParam RetentionParameters asked) {
        return decisions.page(access.places(), asked);
    }

    @POST
    @Needs(Permission.RUN_RETENTION)
    @Operation(
            operationId = "createRetentionDecision",
            summary = "Skriv in ett gallringsbeslut",
            description = "Writes down a decision that has been made (A7); it stays as it is."
                    + " Skriver in ett beslut som är fattat; det ändras inte efteråt.")
    @APIResponse(
            responseCode = "201",
            description = "The decision. Beslutet.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RetentionDecisionView.class)))
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewRetentionDecision wanted) {
        return creations.once(key, () -> decisions.write(access.places().controllers(), wanted), this::find);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_RETENTION)
    @Operation(
            operationId = "getRetentionDecision",
            summary = "Ett gallringsbeslut",
            description = "One decision, and whether it holds today. Ett beslut, och om det gäller i dag.")
    public RetentionDecisionView get(@PathParam("id") UUID id) {
        return find(id);
    }

    @POST
    @Path("/{id}/revocation")
    @Needs(Permission.RUN_RETENTION)
    @Operation(
            operationId = "revokeRetentionDecision",
            summary = "Låt ett beslut sluta gälla",
            description = "From the day after, no run goes by it; what went by it stays in the register."
                    + " Dagen efter kan ingen gallra efter det; det som gallrats står kvar i registret.")
    public RetentionDecisionView revoke(@PathParam("id") UUID id, @NotNull @Valid Revocation wanted) {
        decisions.revoke(find(id).id(), wanted);
        return find(id);
    }

    private RetentionDecisionView find(UUID id) {
        return access.find(places -> decisions.byId(places, id));
    }
}
