package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Crowd;
import se.familjenavet.disclosure.Figure;
import se.familjenavet.disclosure.Question;
import se.familjenavet.disclosure.Share;

/**
 * Indicators that follow each other, as one question: how many of the steps each took. Who asked and got no place took none;
 * who got one and never came took one, and so on. A single indicator has one step.
 *
 * @param figure the first, and those that follow it in order
 */
record Steps(List<Definition> figure) {

    /** What it is called among the tables of figures: as the first. */
    Divided whole() {
        return Divided.of(figure.getFirst().code(), Breakdown.NONE, "");
    }

    /** Favourable are those who took all steps, or all but the last where there are several: they are what that is a share of. */
    Question question() {
        Set<String> all = from(0);
        return new Question(
                whole().code(),
                IntStream.rangeClosed(0, figure.size())
                        .mapToObj(Integer::toString)
                        .toList(),
                all,
                from(Math.max(1, figure.size() - 1)),
                IntStream.range(1, figure.size()).mapToObj(this::from).toList());
    }

    /** The answers of those who took so many steps or more. */
    private Set<String> from(int steps) {
        return IntStream.rangeClosed(steps, figure.size())
                .mapToObj(Integer::toString)
                .collect(toSet());
    }

    /** Those who are alike as far as anyone is told, with how many steps they took. */
    List<Crowd> crowds(List<Count> counts, Function<Count, Map<String, String>> traits) {
        Map<String, Map<String, Count>> alike = counts.stream()
                .filter(one -> one.divided().breakdown() == Breakdown.NONE && isOfThese(one))
                .collect(groupingBy(Count::kind, TreeMap::new, toMap(Count::indicator, Function.identity())));
        return alike.entrySet().stream()
                .filter(one -> one.getValue().containsKey(figure.getFirst().code()))
                .map(one -> crowd(one.getKey(), one.getValue(), traits))
                .toList();
    }

    private boolean isOfThese(Count count) {
        return count.denominator() > 0
                && figure.stream().anyMatch(one -> one.code().equals(count.indicator()));
    }

    private Crowd crowd(String id, Map<String, Count> counts, Function<Count, Map<String, String>> traits) {
        Count first = counts.get(figure.getFirst().code());
        int[] took = Stream.concat(
                        Stream.of(first.denominator()),
                        figure.stream()
                                .map(one -> counts.containsKey(one.code())
                                        ? counts.get(one.code()).numerator()
                                        : 0))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<String, Integer> answers = IntStream.range(0, took.length)
                .boxed()
                .collect(toMap(String::valueOf, i -> took[i] - (i + 1 < took.length ? took[i + 1] : 0)));
        return new Crowd(id, first.path(), traits.apply(first), first.denominator(), Map.of(whole().code(), answers));
    }

    /** The value of each indicator of a figure. */
    Stream<ToldValue> values(CellKey key, Figure told) {
        return IntStream.range(0, figure.size())
                .mapToObj(i -> ToldValue.of(figure.get(i).code(), key, told.status(), share(told, i)));
    }

    /** Of those who took so many steps, those who took the next; null where that is not told, or there is nobody. */
    private static Share share(Figure told, int steps) {
        if (told.counts() == null) {
            return null;
        }
        int all = sum(told.counts().subList(steps, told.counts().size()));
        return all == 0
                ? null
                : new Share(sum(told.counts().subList(steps + 1, told.counts().size())), all);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
