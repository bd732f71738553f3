package se.familjenavet.indicator;

import java.util.List;
import java.util.stream.Stream;
import se.familjenavet.text.LocalText;

/**
 * An indicator: a share of facts.
 *
 * @param code in kebab-case; it never changes
 * @param formula in words
 * @param base what is counted
 * @param of which facts are the denominator: a truth of the base; null where it is not counted here
 * @param counts which of those are the numerator; likewise
 * @param byGender whether women and men are told of each by themselves
 * @param breakdowns further divisions
 */
record Definition(
        String code,
        LocalText name,
        LocalText formula,
        LocalText numerator,
        LocalText denominator,
        FactBase base,
        String counts,
        String of,
        Direction direction,
        boolean byGender,
        List<Breakdown> breakdowns) {
    Definition {
        breakdowns = List.copyOf(breakdowns);
    }

    /** All ways in which it is counted; the whole is the sum over the times of day, where there are such. */
    Stream<Breakdown> ways() {
        return breakdowns.contains(Breakdown.START)
                ? breakdowns.stream()
                : Stream.concat(Stream.of(Breakdown.NONE), breakdowns.stream());
    }
}
