package se.familjenavet.retention;

import java.util.List;
import java.util.UUID;

/**
 * A run in the hands of the worker.
 *
 * @param region whose settings hold (SCB county code)
 * @param attempts how often it was taken up, this time included
 * @param isCounted whether it is known what goes
 */
record Turn(
        UUID id,
        String region,
        String controller,
        RunKind kind,
        List<DataClass> classes,
        int attempts,
        boolean isCounted,
        boolean isDecided) {

    /** Whether it takes the names of those families that still have them. */
    boolean namesGo() {
        return classes.contains(DataClass.CONTACT);
    }
}
