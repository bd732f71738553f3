package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;

/** A centre's own figures as they are now (R23). */
@RequestScoped
public class LiveValues {

    @Inject
    Counting counting;

    @Inject
    Definitions definitions;

    @Inject
    Clock clock;

    /** Those of a centre over a period; nothing when the caller has none there. */
    Optional<List<LiveValue>> at(Places places, LiveParameters asked) {
        return places.paths().contains(asked.place) ? Optional.of(values(asked)) : Optional.empty();
    }

    private List<LiveValue> values(LiveParameters asked) {
        LocalDate today = LocalDate.now(clock);
        Span span = Span.of(asked.periodKind.kind(), asked.day == null ? today : asked.day);
        LocalDate last = span.last().isBefore(today) ? span.last() : today;
        Map<String, Definition> counted = definitions.all().stream()
                .filter(one -> one.base() != FactBase.SURVEY && one.base() != FactBase.MUNICIPALITY)
                .collect(Collectors.toMap(Definition::code, Function.identity()));
        List<Count> counts = span.first().isAfter(today)
                ? List.of()
                : counting.all(span.first(), last)
                        .filter(one -> one.path().equals(asked.place) && counted.containsKey(one.indicator()))
                        .toList();
        Map<Divided, List<Count>> byPart = counts.stream().collect(groupingBy(Count::divided, toList()));
        Set<Divided> parts = Telling.divided(List.copyOf(counted.values()), counts);
        return parts.stream()
                .sorted(Divided.IN_ORDER)
                .map(part ->
                        value(part, span, latest(byPart.getOrDefault(part, List.of()), counted.get(part.indicator()))))
                .toList();
    }

    /** How things are is told by the last month there is. */
    private static List<Count> latest(List<Count> counts, Definition definition) {
        String last = counts.stream().map(Count::month).max(String::compareTo).orElse("");
        return counts.stream()
                .filter(one -> !definition.base().isState() || one.month().equals(last))
                .toList();
    }

    private LiveValue value(Divided part, Span span, List<Count> counts) {
        return LiveValue.of(
                part,
                span,
                counts.stream().mapToInt(Count::numerator).sum(),
                counts.stream().mapToInt(Count::denominator).sum(),
                clock.instant());
    }
}
