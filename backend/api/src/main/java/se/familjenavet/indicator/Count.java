package se.familjenavet.indicator;

import jakarta.persistence.Tuple;
import java.util.stream.Stream;

/**
 * So many facts of one place and month, alike as far as anyone is told.
 *
 * @param category of its breakdown; empty when it is not divided
 * @param gender WOMAN, MAN or REST
 * @param numerator those that the indicator counts, from 0 to {@code denominator}
 */
record Count(
        String indicator,
        String month,
        Breakdown breakdown,
        String category,
        String path,
        String gender,
        int numerator,
        int denominator) {

    /** What it is a part of: one table of figures. */
    Divided divided() {
        return Divided.of(indicator, breakdown, category);
    }

    /** Which people of the month they are, whatever is counted of them. */
    String kind() {
        return String.join("|", month, path, gender, category);
    }

    /** What it is by itself, to those who see everything. */
    LivePart part() {
        return new LivePart(indicator, breakdown, category);
    }

    /** Itself, and what it is to the whole. */
    Stream<Count> withWhole() {
        Count whole = new Count(indicator, month, Breakdown.NONE, "", path, gender, numerator, denominator);
        return breakdown == Breakdown.START ? Stream.of(this, whole) : Stream.of(this);
    }

    static Count of(Tuple row) {
        return new Count(
                row.get("indicator", String.class),
                row.get("month", String.class),
                Breakdown.valueOf(row.get("breakdown", String.class)),
                row.get("category", String.class),
                row.get("path", String.class),
                row.get("gender", String.class),
                row.get("numerator", Number.class).intValue(),
                row.get("denominator", Number.class).intValue());
    }
}
