package se.familjenavet.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.survey.SurveyAudience;

/** Of whom a response rate is. Only tickets tell that each has answered once. */
@Schema(description = "Vilka svarsfrekvensen är av. Of whom the response rate is.")
enum RateBasis {
    /** Of those who got a ticket. */
    INVITED,
    /** Of those who attended at least once. */
    ATTENDED,
    /** Of those who work there. */
    STAFF,
    /** Of the centres. */
    CENTRES,
    /** Nobody knows how many there are. */
    UNKNOWN;

    static RateBasis of(RoundChannel channel, SurveyAudience audience) {
        return switch (audience) {
            case PARENTS -> channel == RoundChannel.TICKETS ? INVITED : ATTENDED;
            case STAFF -> STAFF;
            case COORDINATORS -> CENTRES;
            case OTHERS -> UNKNOWN;
        };
    }
}
