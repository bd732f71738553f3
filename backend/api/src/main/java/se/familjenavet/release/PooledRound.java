package se.familjenavet.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A round that closed in a period, and the release of it that holds. */
record PooledRound(UUID round, UUID release, LocalDate closedOn) {

    static UUID[] rounds(List<PooledRound> some) {
        return some.stream().map(PooledRound::round).toArray(UUID[]::new);
    }

    static UUID[] releases(List<PooledRound> some) {
        return some.stream().map(PooledRound::release).toArray(UUID[]::new);
    }
}
