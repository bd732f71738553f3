package se.familjenavet.message;

import java.util.Optional;
import se.familjenavet.mail.Letter;

/**
 * A letter, or why there is none to send.
 *
 * @param problem null when there is a letter
 */
record Written(Optional<Letter> letter, MessageProblem problem) {

    static Written of(Letter letter) {
        return new Written(Optional.of(letter), null);
    }

    static Written nothing(MessageProblem why) {
        return new Written(Optional.empty(), why);
    }
}
