package se.familjenavet.indicator;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One dimension of a dataset.
 *
 * @param categories their names by their codes, in order
 * @param category of a value, as a code
 */
record Axis(String id, String label, SequencedMap<String, String> categories, Function<ValueView, String> category) {

    /** One with what is found, ordered by its codes. */
    static Axis found(
            String id,
            String label,
            List<ValueView> found,
            Function<ValueView, String> code,
            Function<ValueView, String> name) {
        SequencedMap<String, String> categories = new TreeMap<>();
        found.forEach(one -> categories.put(code.apply(one), name.apply(one)));
        return new Axis(id, label, categories, code);
    }

    int size() {
        return categories.size();
    }

    /** Where a value lies along it. */
    int at(ValueView value) {
        return List.copyOf(categories.keySet()).indexOf(category.apply(value));
    }

    JsonStat.Dimension dimension() {
        return new JsonStat.Dimension(label, new JsonStat.Category(List.copyOf(categories.keySet()), categories));
    }
}
