package se.familjenavet.privacy;

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
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;

/** Erasures: decisions, and their register. */
@Path("/erasures")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Privacy")
class ErasuresResource {

    @Inject
    Erasures erasures;

    @Inject
    DeskAudit audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_PRIVACY_REGISTERS)
    @Operation(
            operationId = "listErasures",
            summary = "Beslut om radering",
            description =
                    "What was erased or not, when, by whom and on which ground, the latest first; no personal data."
                            + " Vad som har raderats eller inte, när, av vem och på vilken grund, det senaste först; utan"
                            + " personuppgifter.")
    public Page<ErasureView> list(@Valid @BeanParam PrivacyRegisterParameters asked) {
        return erasures.page(access.places(), asked);
    }

    @POST
    @Needs(Permission.ERASE_FAMILIES)
    @Operation(
            operationId = "decideErasure",
            summary = "Radera, eller säg nej",
            description =
                    "Erases a family or one parent, or records why not; If-Match names the family as it was shown. Places are"
                            + " ended first; what figures need stays, and is nobody's. Raderar en familj eller en förälder, eller"
                            + " antecknar varför inte; If-Match anger familjen så som den visades. Platser avslutas först.")
    @APIResponse(
            responseCode = "201",
            description = "The decision. Beslutet.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ErasureView.class)))
    public Response decide(
            @HeaderParam("If-Match") IfMatch match,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid NewErasure wanted) {
        return creations.once(key, () -> decided(wanted, match), this::find);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PRIVACY_REGISTERS)
    @Operation(
            operationId = "getErasure",
            summary = "Ett beslut om radering",
            description = "One decision, without personal data. Ett beslut, utan personuppgifter.")
    public ErasureView get(@PathParam("id") UUID id) {
        return find(id);
    }

    private UUID decided(NewErasure wanted, IfMatch match) {
        UUID id = erasures.decide(wanted, match);
        audit.decided(find(id));
        return id;
    }

    private ErasureView find(UUID id) {
        return access.find(places -> erasures.byId(places, id));
    }
}
