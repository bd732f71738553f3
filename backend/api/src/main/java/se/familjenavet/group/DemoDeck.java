package se.familjenavet.group;

import java.util.List;
import se.familjenavet.theme.Perspective;

/** The dialogue cards of a guide, in order. */
record DemoDeck(List<Card> cards) {
    static final DemoDeck NONE = new DemoDeck(List.of());

    record Card(String key, List<Perspective> perspectives) {}
}
