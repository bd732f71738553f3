package se.familjenavet.enrolment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.TransferStatus;

/** The move to another centre that a parent is asked about by link. */
@Schema(description = "Flytten till en annan familjecentral. The move to another centre.")
record OwnTransfer(
        @Schema(required = true, examples = "ASKED") TransferStatus status,

        @Schema(required = true, nullable = true, examples = "Vetlanda familjecentral", maxLength = 120)
        String from,

        @Schema(required = true, examples = "Tranås familjecentral", maxLength = 120)
        String to,

        @Schema(required = true, examples = "Tranås", maxLength = 120, description = "Where it lies. Där den ligger.")
        String municipality,

        @Schema(
                required = true,
                examples = "true",
                description = "Another authority answers for data there: only who consents comes along (A9)."
                        + " En annan myndighet ansvarar för uppgifterna där: bara den som samtycker följer med.")
        boolean consentNeeded,

        @Schema(required = true, examples = "false", description = "You have said yes. Du har sagt ja.")
        boolean answered,

        @Schema(
                required = true,
                maxItems = 100,
                examples = "[\"Väntar barn i mars\"]",
                description = "Where the family has a place or waits. Där familjen har plats eller väntar.")
        List<String> groups,

        @Schema(required = true, examples = "2026-12-13T08:00:00Z")
        Instant until) {

    /** Of those who are to consent each does so for themselves, also when another parent has. */
    boolean awaitsAnswer() {
        return status == TransferStatus.ASKED || status == TransferStatus.CONFIRMED && consentNeeded && !answered;
    }
}
