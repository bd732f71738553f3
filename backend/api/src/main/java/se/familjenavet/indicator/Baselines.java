package se.familjenavet.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides a series where something happened that makes the baseline begin anew: with the first period that ends on that day or
 * later. What happened before the series or after it divides nothing.
 */
final class Baselines {

    /**
     * What is judged by itself.
     *
     * @param annotation by which it begins; null where the series does
     */
    record Part(List<ValueView> values, RunChart chart, UUID annotation) {

        static Part of(List<ValueView> values, UUID annotation) {
            return new Part(
                    values, new RunChart(values.stream().map(ValueView::share).toList()), annotation);
        }

        Stream<TrendPoint> points() {
            return IntStream.range(0, values.size()).mapToObj(i -> TrendPoint.of(values.get(i), chart.isUnusual(i)));
        }

        TrendSegment segment() {
            return TrendSegment.of(values, chart, annotation);
        }
    }

    private Baselines() {}

    /** Both in order of time. Of several in the same period the first counts. */
    static List<Part> of(List<ValueView> values, List<AnnotationView> annotations) {
        NavigableMap<Integer, UUID> begins = new TreeMap<>();
        begins.put(0, null);
        annotations.stream()
                .filter(AnnotationView::newBaseline)
                .filter(one -> !one.day().isBefore(values.getFirst().firstDay()))
                .forEach(one -> begins.putIfAbsent(pointOf(values, one), one.id()));
        begins.remove(values.size());
        List<Part> parts = new ArrayList<>();
        begins.forEach((begin, annotation) -> {
            Integer next = begins.higherKey(begin);
            parts.add(Part.of(values.subList(begin, next == null ? values.size() : next), annotation));
        });
        return parts;
    }

    /** The one in which it happened, or the next; past the last when it happened after all of them. */
    private static int pointOf(List<ValueView> values, AnnotationView annotation) {
        return (int) values.stream()
                .takeWhile(value -> value.lastDay().isBefore(annotation.day()))
                .count();
    }
}
