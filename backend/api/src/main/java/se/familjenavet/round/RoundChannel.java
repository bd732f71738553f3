package se.familjenavet.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.survey.SurveyAudience;

/** The one way by which a round reaches those whom it asks. */
@Schema(description = "Hur enkäten når dem som svarar. How the survey reaches those who answer.")
enum RoundChannel {
    /** A letter with a ticket of one's own, which lets one answer once. */
    TICKETS,
    /** A code that everyone at a place uses. */
    QR,
    /** Entered by staff. */
    PAPER,
    /** By those who answer for a centre, signed in. */
    SIGNED_IN;

    /** Whether it reaches these: we keep no address of anyone but parents, and only a centre answers under its own name. */
    boolean reaches(SurveyAudience audience) {
        return switch (this) {
            case TICKETS -> audience == SurveyAudience.PARENTS;
            case SIGNED_IN -> audience == SurveyAudience.COORDINATORS;
            case QR, PAPER -> audience != SurveyAudience.COORDINATORS;
        };
    }

    /** Whether those who have charge of the round write the answers in. */
    boolean isEntered() {
        return this == PAPER || this == SIGNED_IN;
    }
}
