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
 * @param following code of the one whose numerator is its denominator: they are one figure, told together or not at all. Null
 *     where there is none, as in the two that follow
 * @param beneath code of one before it whose people it counts too: it is told only where that one is
 * @param gendersBeneath code of one that tells how many of them are men: women and men are told only where that one is
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
        List<Breakdown> breakdowns,
        String following,
        String beneath,
        String gendersBeneath) {
    Definition {
        breakdowns = List.copyOf(breakdowns);
    }

    /** All ways in which it is counted; the whole is the sum over the times of day, where there are such. */
    Stream<Breakdown> ways() {
        Stream<Breakdown> divided = breakdowns.stream().filter(one -> one.column() != null);
        return breakdowns.contains(Breakdown.START) ? divided : Stream.concat(Stream.of(Breakdown.NONE), divided);
    }
}
