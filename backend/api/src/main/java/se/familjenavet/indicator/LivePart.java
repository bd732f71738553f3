package se.familjenavet.indicator;

import java.util.Comparator;

/** An indicator, or one category of one of its breakdowns. */
record LivePart(String indicator, Breakdown breakdown, String category) {
    static final Comparator<LivePart> IN_ORDER = Comparator.comparing(LivePart::indicator)
            .thenComparing(LivePart::breakdown)
            .thenComparing((LivePart one) -> one.category().length())
            .thenComparing(LivePart::category);
}
