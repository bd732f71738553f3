package se.familjenavet.group;

import java.time.LocalDate;
import java.util.List;
import se.familjenavet.theme.Perspective;

/** The dialogue cards of a guide, in order. */
record DemoDeck(List<Card> cards) {
    static final DemoDeck NONE = new DemoDeck(List.of());

    /** So many are talked of in the time there is. */
    private static final int MANY = 8;

    record Card(String key, List<Perspective> perspectives) {}

    /**
     * Those that leaders use on a day, as happens: the last of many is never reached, and that of just as many as there is time for
     * has been laid aside.
     *
     * @param laidAside since when
     */
    List<Card> atHand(LocalDate day, LocalDate laidAside) {
        boolean isLastOut = cards.size() > MANY || cards.size() == MANY && !day.isBefore(laidAside);
        return isLastOut ? cards.subList(0, cards.size() - 1) : cards;
    }
}
