package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator's figures come from. */
@Schema(description = "Var siffrorna kommer från. Where the figures come from.")
enum IndicatorSource {
    /** From answers to surveys, as rounds of them were released. */
    SURVEY,
    /** From the work itself: groups, sessions, attendance. */
    OPERATIONAL,
    /** From others, as a region has taken it in from their files. */
    IMPORTED;

    static IndicatorSource of(FactBase base) {
        return switch (base) {
            case SURVEY -> SURVEY;
            case OUTSIDE -> IMPORTED;
            default -> OPERATIONAL;
        };
    }
}
