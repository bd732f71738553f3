package se.familjenavet.household;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** What one family is asked: whether it moves. */
@Path("/transfers/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class TransferResource {

    @Inject
    Transfers transfers;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @GET
    @Needs(Permission.MOVE_FAMILIES)
    @Operation(
            operationId = "getTransfer",
            summary = "En familjs flytt",
            description =
                    "What the family was asked, and what became of it. Vad familjen har fått frågan om, och vad det blev.")
    public TransferView get(@PathParam("id") UUID id) {
        Transfer transfer = find(id);
        audit.read(transfer.municipalityCode(), List.of(transfer.householdId()));
        return TransferView.of(transfer, clock.instant());
    }

    @POST
    @Path("/withdrawal")
    @Needs(Permission.MOVE_FAMILIES)
    @Operation(
            operationId = "withdrawTransfer",
            summary = "Ta tillbaka frågan om att flytta",
            description =
                    "Takes the question back before anyone has said yes: nothing can be done by the link any more."
                            + " Tar tillbaka frågan innan någon har sagt ja: med länken går det inte att göra något längre.")
    public TransferView withdraw(@PathParam("id") UUID id) {
        Transfer transfer = find(id);
        transfers.takeBack(transfer);
        audit.changed(transfer.municipalityCode(), transfer.householdId());
        return TransferView.of(transfer, clock.instant());
    }

    private Transfer find(UUID id) {
        return access.find(places -> transfers.byId(places, id));
    }
}
