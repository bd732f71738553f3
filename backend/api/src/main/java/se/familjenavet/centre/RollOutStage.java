package se.familjenavet.centre;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a centre has come with the base package. */
enum RollOutStage {
    NOT_STARTED,
    /** Inspiration day and local preparation. */
    PREPARING,
    PILOT,
    OFFERING,
    PAUSED;

    private static final Map<RollOutStage, Set<RollOutStage>> NEXT = new EnumMap<>(Map.of(
            NOT_STARTED, EnumSet.of(PREPARING, PILOT, OFFERING),
            PREPARING, EnumSet.of(PILOT, OFFERING, PAUSED),
            PILOT, EnumSet.of(OFFERING, PAUSED),
            OFFERING, EnumSet.of(PAUSED),
            PAUSED, EnumSet.of(PREPARING, PILOT, OFFERING)));

    /** Whether a centre can go from this stage to that one; a pilot may be skipped, a pause may end anywhere. */
    boolean leadsTo(RollOutStage next) {
        return NEXT.get(this).contains(next);
    }
}
