package se.familjenavet.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.theme.Perspective;

/** What the leaders of the demo tell after their sessions. */
record DemoReports(Map<UUID, DemoDeck> decks, List<String> notes, LocalDate today) {

    private static final int LEAST_MINUTES = 120;
    private static final int QUARTER = 15;

    SessionReport of(Session session, List<UUID> leaders, DemoChance chance) {
        DemoDeck deck = decks.getOrDefault(session.guideId(), DemoDeck.NONE);
        List<DemoDeck.Card> wanted =
                deck.cards().stream().filter(card -> chance.is(50)).toList();
        List<DemoDeck.Card> atHand = deck.atHand(session.day(), today.minusYears(1));
        List<UUID> came = leaders.stream().filter(leader -> chance.is(94)).toList();
        return new SessionReport(
                came.isEmpty() ? leaders : came,
                wanted.stream().filter(atHand::contains).map(DemoDeck.Card::key).toList(),
                wanted.isEmpty() ? some(chance) : touched(wanted),
                chance.is(12) ? chance.oneOf(notes) : null,
                chance.is(90) ? LEAST_MINUTES + QUARTER * chance.below(13) : null);
    }

    private static List<Perspective> touched(List<DemoDeck.Card> cards) {
        return cards.stream()
                .flatMap(card -> card.perspectives().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Perspective> some(DemoChance chance) {
        return Arrays.stream(Perspective.values())
                .filter(perspective -> chance.is(35))
                .toList();
    }
}
