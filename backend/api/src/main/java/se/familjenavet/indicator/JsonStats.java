package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import se.familjenavet.access.Places;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Makes datasets of values. */
@ApplicationScoped
class JsonStats {
    private static final int MOST_CELLS = 20_000;

    @Inject
    Values values;

    @Inject
    KnownIndicators known;

    /** Undivided values; refused when they would be more cells than a caller should take at once. */
    JsonStat of(Places places, ValueParameters asked) {
        asked.breakdown = Breakdown.NONE;
        List<ValueView> found = values.first(places, asked, MOST_CELLS + 1);
        List<Axis> axes = found.size() > MOST_CELLS ? List.of() : axes(found);
        if (axes.isEmpty() || cells(axes) > MOST_CELLS) {
            throw new ProblemException(ProblemType.TOO_MANY_VALUES);
        }
        return dataset(axes, found);
    }

    private List<Axis> axes(List<ValueView> found) {
        return List.of(
                Axis.found("indicator", "Indikator", found, ValueView::indicator, this::name),
                Axis.found("place", "Plats", found, JsonStats::code, one -> one.place()
                        .name()),
                Axis.found("period", "Period", found, ValueView::period, ValueView::period),
                Axis.found("gender", "Kön", found, one -> one.gender().name(), one -> word(one.gender())));
    }

    private static long cells(List<Axis> axes) {
        return axes.stream().mapToLong(Axis::size).reduce(Measured.values().length, (all, size) -> all * size);
    }

    private static JsonStat dataset(List<Axis> axes, List<ValueView> found) {
        SequencedMap<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
        axes.forEach(axis -> dimensions.put(axis.id(), axis.dimension()));
        dimensions.put("measure", Measured.dimension());
        Map<String, String> marks = new LinkedHashMap<>();
        return new JsonStat(
                "2.0",
                "dataset",
                "Indikatorer",
                "Familjenavet",
                found.stream()
                        .map(ValueView::computedAt)
                        .max(Instant::compareTo)
                        .orElse(null),
                List.copyOf(dimensions.keySet()),
                dimensions.values().stream()
                        .map(one -> one.category().index().size())
                        .toList(),
                new JsonStat.Role(List.of("period"), List.of("place"), List.of("measure")),
                dimensions,
                numbers(axes, found, marks),
                marks);
    }

    /** Fills in the marks where there is none. */
    private static Map<String, Double> numbers(List<Axis> axes, List<ValueView> found, Map<String, String> marks) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Measured[] measures = Measured.values();
        for (ValueView one : found) {
            int first = cell(axes, one) * measures.length;
            for (int i = 0; i < measures.length; i++) {
                String cell = String.valueOf(first + i);
                Double number = measures[i].of(one);
                if (number == null) {
                    marks.put(cell, one.statusMark());
                } else {
                    numbers.put(cell, number);
                }
            }
        }
        return numbers;
    }

    /** Where a value lies among those of all axes, the last of which varies fastest. */
    private static int cell(List<Axis> axes, ValueView value) {
        int cell = 0;
        for (Axis axis : axes) {
            cell = cell * axis.size() + axis.at(value);
        }
        return cell;
    }

    private String name(ValueView value) {
        String region = value.place().path().substring(0, 2);
        return known.get(region, value.indicator()).definition().name().swedish();
    }

    /** SCB's of a county or municipality; of a centre, which has none there, its path. */
    private static String code(ValueView value) {
        return value.place().code() == null
                ? value.place().path()
                : value.place().code();
    }

    private static String word(ValueGender gender) {
        return switch (gender) {
            case ALL -> "Alla";
            case WOMAN -> "Kvinnor";
            case MAN -> "Män";
        };
    }
}
