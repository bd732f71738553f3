package se.familjenavet.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why data were erased (GDPR 17.1), or were not (17.3, 11). */
@Schema(description = "Grunden för beslutet. The ground of the decision.")
enum ErasureGround {
    NO_LONGER_NEEDED(ErasureDecision.ERASED),
    CONSENT_WITHDRAWN(ErasureDecision.ERASED),
    OBJECTION(ErasureDecision.ERASED),
    UNLAWFUL(ErasureDecision.ERASED),
    LEGAL_DUTY(ErasureDecision.ERASED),
    PUBLIC_TASK(ErasureDecision.REFUSED),
    ARCHIVE(ErasureDecision.REFUSED),
    LEGAL_HOLD(ErasureDecision.REFUSED),
    LEGAL_CLAIM(ErasureDecision.REFUSED),
    FREEDOM_OF_EXPRESSION(ErasureDecision.REFUSED),
    IDENTITY_NOT_SHOWN(ErasureDecision.REFUSED);

    private final ErasureDecision decision;

    ErasureGround(ErasureDecision decision) {
        this.decision = decision;
    }

    boolean fits(ErasureDecision taken) {
        return decision == taken;
    }
}
