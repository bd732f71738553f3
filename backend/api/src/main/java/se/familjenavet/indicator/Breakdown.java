package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator is divided further: one way at a time. */
@Schema(description = "Hur den delas upp vidare. How it is divided further.")
enum Breakdown {
    NONE("''"),
    /** By which session of the group it was: 1, 2 … One who came to several is in each of them. */
    SESSION("session"),
    /** By when in the day the group meets: MORNING, AFTERNOON, EVENING. Everyone is in one of them, so they add up to the whole. */
    START("start"),
    /**
     * By the size of the centre, of the whole region: SMALL, LARGE; over a term, or whatever a survey is told over. It is not counted
     * but summed, as the only one that goes with gender.
     */
    SIZE(null);

    private final String column;

    Breakdown(String column) {
        this.column = column;
    }

    /** SQL over a base of facts that gives the category; null where it is not the facts that are divided. */
    String column() {
        return column;
    }
}
