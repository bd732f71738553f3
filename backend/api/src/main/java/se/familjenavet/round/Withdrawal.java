package se.familjenavet.round;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round is taken back. */
@Schema(name = "RoundWithdrawal", description = "En omgång tas tillbaka. A round is taken back.")
record Withdrawal(
        @NotNull @Schema(required = true, examples = "MISTAKE")
        WithdrawalReason reason) {}
