package se.familjenavet.household;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** A family is not asked any more whether it moves. */
@Path("/transfers/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class TransferWithdrawalResource {

    @Inject
    Transfers transfers;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @Inject
    Clock clock;

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
        Transfer transfer = access.find(places -> transfers.byId(places, id));
        transfers.takeBack(transfer);
        audit.changed(transfer.municipalityCode(), transfer.householdId());
        return TransferView.of(transfer, clock.instant());
    }
}
