package se.familjenavet.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a round counts no more. */
@Schema(description = "Varför omgången togs tillbaka. Why the round was withdrawn.")
enum WithdrawalReason {
    /** When it was to open there was nobody to ask. */
    NO_AUDIENCE,
    MISTAKE,
    OTHER
}
