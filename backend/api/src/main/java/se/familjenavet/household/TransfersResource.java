package se.familjenavet.household;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
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
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** A family moves to another centre of the region, when a parent says so by a link. */
@Path("/households/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class TransfersResource {

    @Inject
    Households households;

    @Inject
    Transfers transfers;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @Inject
    Clock clock;

    @GET
    @Path("/transfer-centres")
    @Needs(Permission.MOVE_FAMILIES)
    @Operation(
            operationId = "listTransferCentres",
            summary = "Familjecentraler att flytta till",
            description = "Centres of the region that take part today, but the family's own."
                    + " Familjecentraler i regionen som är med i dag, utom familjens egen.")
    public TransferCentre.All centres(@PathParam("id") UUID id) {
        return new TransferCentre.All(transfers.centres(own(id)));
    }

    @GET
    @Path("/transfers")
    @Needs(Permission.MOVE_FAMILIES)
    @Operation(
            operationId = "listTransfers",
            summary = "En familjs flyttar",
            description = "What the family was asked, and what became of it, the latest first."
                    + " Vad familjen har fått frågan om, och vad det blev, den senaste först.")
    public TransferView.All list(@PathParam("id") UUID id) {
        Household household = own(id);
        audit.read(household.municipalityCode(), List.of(id));
        return new TransferView.All(transfers.of(household).stream()
                .map(transfer -> TransferView.of(transfer, clock.instant()))
                .toList());
    }

    @POST
    @Path("/transfers")
    @Needs(Permission.MOVE_FAMILIES)
    @Operation(
            operationId = "createTransfer",
            summary = "Fråga familjen om att flytta",
            description =
                    "Asks the parents by mail whether the family moves to another centre: nothing is moved until one of them"
                            + " says yes by the link. Never with a protected parent (R16). Frågar föräldrarna med ett mejl om familjen"
                            + " ska flytta till en annan familjecentral: inget flyttas förrän någon av dem säger ja med länken. Aldrig"
                            + " med en skyddad förälder.")
    @APIResponse(
            responseCode = "201",
            description = "The transfer. Flytten.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Response create(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid NewTransfer wanted) {
        Household household = own(id);
        return creations.once(
                key, "transfers", () -> transfers.begin(household, wanted.centre()), made -> changed(household, made));
    }

    private TransferView changed(Household household, UUID made) {
        audit.changed(household.municipalityCode(), household.id());
        Transfer transfer = access.find(places -> transfers.byId(places, made));
        return TransferView.of(transfer, clock.instant());
    }

    /** In a joint group the host reads along; the register is the enrolling centre's. */
    private Household own(UUID id) {
        Household household = access.find(places -> households.byId(places, id));
        if (!access.places().hasCentre(household.centreId())) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        return household;
    }
}
