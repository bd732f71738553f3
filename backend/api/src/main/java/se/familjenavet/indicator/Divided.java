package se.familjenavet.indicator;

/**
 * An indicator, or one session of it: what one table of figures is about. Times of day are parts of the whole, and stand in its
 * table.
 */
record Divided(String indicator, Breakdown breakdown, String category) {
    static Divided of(String indicator, Breakdown breakdown, String category) {
        return breakdown == Breakdown.SESSION
                ? new Divided(indicator, breakdown, category)
                : new Divided(indicator, Breakdown.NONE, "");
    }

    /** Its code among the questions of a release. */
    String code() {
        return indicator + " " + breakdown + " " + category;
    }
}
