package se.familjenavet.message;

import java.time.Instant;
import java.util.Optional;
import se.familjenavet.mail.Letter;

/**
 * A letter, or why there is none to send.
 *
 * @param problem null when there is a letter, or nobody may know that there is none
 * @param untold how a letter is kept of which nobody may know what became of it (R18); empty for others
 */
record Written(Optional<Letter> letter, MessageProblem problem, Optional<Untold> untold) {

    /**
     * @param at when it is said to have gone, whenever it did, or did not
     * @param isFirst whether nobody can have answered yet who gets it, so that it may be tried again for their sake
     */
    record Untold(Instant at, boolean isFirst) {}

    static Written of(Letter letter) {
        return new Written(Optional.of(letter), null, Optional.empty());
    }

    static Written nothing(MessageProblem why) {
        return new Written(Optional.empty(), why, Optional.empty());
    }

    /**
     * Of a survey.
     *
     * @param isWanted whether it goes, which only the one who sends it knows
     */
    static Written ofSurvey(Letter letter, boolean isWanted, Untold untold) {
        return new Written(Optional.of(letter).filter(one -> isWanted), null, Optional.of(untold));
    }
}
