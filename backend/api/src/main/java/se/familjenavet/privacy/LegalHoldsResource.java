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

/** Legal holds: what keeps a family's data from erasure and retention. */
@Path("/legal-holds")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Privacy")
class LegalHoldsResource {

    @Inject
    LegalHolds holds;

    @Inject
    DeskAudit audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_PRIVACY_REGISTERS)
    @Operation(
            operationId = "listLegalHolds",
            summary = "Uppgifter som inte får raderas",
            description =
                    "What is held, why, from when and by whom, the latest first; without personal data."
                            + " Vad som är spärrat mot radering, varför, sedan när och av vem, det senaste först; utan personuppgifter.")
    public Page<LegalHoldView> list(@Valid @BeanParam PrivacyRegisterParameters asked) {
        return holds.page(access.places(), asked);
    }

    @POST
    @Needs(Permission.HOLD_FAMILIES)
    @Operation(
            operationId = "placeLegalHold",
            summary = "Spärra mot radering",
            description = "Keeps a family's data from erasure and retention from today."
                    + " Gör att en familjs uppgifter varken raderas eller gallras från och med i dag.")
    @APIResponse(
            responseCode = "201",
            description = "The hold. Spärren.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LegalHoldView.class)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response place(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewLegalHold wanted) {
        return creations.once(key, () -> placed(wanted), this::find);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PRIVACY_REGISTERS)
    @Operation(
            operationId = "getLegalHold",
            summary = "En spärr mot radering",
            description = "One hold, lifted or not. En spärr, hävd eller inte.")
    public LegalHoldView get(@PathParam("id") UUID id) {
        return find(id);
    }

    @POST
    @Path("/{id}/lifting")
    @Needs(Permission.HOLD_FAMILIES)
    @Operation(
            operationId = "liftLegalHold",
            summary = "Häv en spärr",
            description = "The hold keeps nothing any more; it stays in the register."
                    + " Spärren gäller inte längre; den står kvar i registret.")
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public LegalHoldView lift(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        LegalHoldView hold = find(id);
        IfMatch.check(match, hold.version());
        holds.lift(hold);
        audit.held(hold, hold.reason());
        return find(id);
    }

    private UUID placed(NewLegalHold wanted) {
        UUID id = holds.place(wanted);
        audit.held(find(id), wanted.reason());
        return id;
    }

    private LegalHoldView find(UUID id) {
        return access.find(places -> holds.byId(places, id));
    }
}
