package se.familjenavet.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;

/** What a dataset has of each value: its last dimension. */
enum Measured {
    SHARE("Andel", ValueView::share),
    NUMERATOR("Täljare", ValueView::numerator),
    DENOMINATOR("Nämnare", ValueView::denominator);

    private final String label;
    private final Function<ValueView, Number> number;

    Measured(String label, Function<ValueView, Number> number) {
        this.label = label;
        this.number = number;
    }

    /** Null when it is hidden, or there was nothing to count. */
    Double of(ValueView value) {
        Number found = number.apply(value);
        return found == null ? null : found.doubleValue();
    }

    static JsonStat.Dimension dimension() {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(one -> labels.put(one.name().toLowerCase(Locale.ROOT), one.label));
        return new JsonStat.Dimension("Mått", new JsonStat.Category(List.copyOf(labels.keySet()), labels));
    }
}
