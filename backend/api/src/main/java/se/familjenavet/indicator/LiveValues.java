package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Places;

/** A centre's own figures as they are now (R23). */
@ApplicationScoped
public class LiveValues {

    @Inject
    Counting counting;

    @Inject
    Definitions definitions;

    @Inject
    Clock clock;

    /** What there is to count of a centre over a period, of the caller's first when none is named; nothing when it is not the caller's. */
    Optional<List<LiveValue>> at(Places places, LiveParameters asked) {
        Stream<String> centres =
                places.paths().stream().filter(path -> ValuePlaceKind.of(path) == ValuePlaceKind.CENTRE);
        return centres.filter(path -> asked.place == null || path.equals(asked.place))
                .min(String::compareTo)
                .map(centre -> values(centre, asked));
    }

    private List<LiveValue> values(String centre, LiveParameters asked) {
        LocalDate today = LocalDate.now(clock);
        Span span = Span.of(asked.periodKind.kind(), asked.day == null ? today : asked.day);
        LocalDate last = span.last().isBefore(today) ? span.last() : today;
        Map<String, Definition> counted = definitions.all().stream()
                .filter(one -> one.base() != FactBase.SURVEY && one.base() != FactBase.MUNICIPALITY)
                .collect(Collectors.toMap(Definition::code, Function.identity()));
        List<Count> counts = span.first().isAfter(today)
                ? List.of()
                : counting.all(span.first(), last)
                        .flatMap(Count::withWhole)
                        .filter(one -> one.path().equals(centre) && counted.containsKey(one.indicator()))
                        .toList();
        Map<LivePart, List<Count>> byPart = counts.stream().collect(groupingBy(Count::part, toList()));
        return byPart.keySet().stream()
                .sorted(LivePart.IN_ORDER)
                .map(part -> value(part, span, latest(byPart.get(part), counted.get(part.indicator()))))
                .toList();
    }

    /** How things are is told by the last month there is. */
    private static List<Count> latest(List<Count> counts, Definition definition) {
        String last = counts.stream().map(Count::month).max(String::compareTo).orElse("");
        return counts.stream()
                .filter(one -> !definition.base().isState() || one.month().equals(last))
                .toList();
    }

    private LiveValue value(LivePart part, Span span, List<Count> counts) {
        return LiveValue.of(
                part,
                span,
                counts.stream().mapToInt(Count::numerator).sum(),
                counts.stream().mapToInt(Count::denominator).sum());
    }
}
