package se.familjenavet.indicator;

import java.util.Comparator;

/** An indicator, or one category of one of its breakdowns: what one table of figures is about. */
record Divided(String indicator, Breakdown breakdown, String category) {
    static final Comparator<Divided> IN_ORDER = Comparator.comparing(Divided::indicator)
            .thenComparing(Divided::breakdown)
            .thenComparing((Divided one) -> one.category().length())
            .thenComparing(Divided::category);

    /** Its code among the questions of a release. */
    String code() {
        return indicator + " " + breakdown + " " + category;
    }
}
