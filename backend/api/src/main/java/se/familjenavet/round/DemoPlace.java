package se.familjenavet.round;

import java.util.List;
import java.util.UUID;
import se.familjenavet.household.Gender;

/**
 * Where a round of the demo asks, and whom.
 *
 * @param id null until the round has been made, as {@code round}
 * @param people the gender of each; null where it is not known
 */
record DemoPlace(UUID id, UUID round, String path, List<Gender> people) {

    DemoPlace in(UUID made, UUID itsRound) {
        return new DemoPlace(made, itsRound, path, people);
    }
}
