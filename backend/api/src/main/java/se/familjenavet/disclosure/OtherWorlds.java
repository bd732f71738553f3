package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The proof that no number of a group that may not be told is determined by the figures: for each there is another world at
 * hand that looks the same from outside and in which the number is another ({@link Worlds}). Where there is none, the smallest
 * group that is told next to it is hidden.
 *
 * <p>Bounds from intervals would not do: they are never narrower than what an attacker finds with linear programming, so
 * intervals that are wide prove nothing. A world that exists does.
 */
final class OtherWorlds implements Step {
    @Override
    public boolean hideMore(Table table) {
        Worlds worlds = new Worlds(table, group -> !table.isSecret(group.index()));
        Worlds before = new Worlds(table, group -> group.edition() > 0 && !table.isSecret(group.index()));
        int[] determined = table.secret().stream()
                .filter(group -> table.isUnsafe(table.counts(group)))
                .filter(group -> !isOpen(worlds, table, group))
                .toArray();
        Set<Equation> eased = new HashSet<>();
        boolean more = false;
        for (int group : determined) {
            if (eased.stream().noneMatch(table.equations(group)::contains)) {
                more |= hideBeside(table, group, eased, isOpen(before, table, group));
            }
        }
        return more;
    }

    private static boolean isOpen(Worlds worlds, Table table, int group) {
        return numbers(table, group).stream()
                        .allMatch(number -> isSaid(table, group, number) || worlds.differ(group, number))
                && (isAllThere(table, group) || worlds.differInSize(group));
    }

    /**
     * What is to be protected of a group: how many chose each option, and how many answered favourably and how many did not. That
     * nobody did so may follow: it is said of the groups around it too.
     */
    static List<BitSet> numbers(Table table, int group) {
        Question question = table.question();
        List<BitSet> numbers = new ArrayList<>();
        for (int slot = 0; slot < question.options().size(); slot++) {
            numbers.add(BitSet.valueOf(new long[] {1L << slot}));
        }
        BitSet favourable = new BitSet();
        BitSet others = new BitSet();
        for (int slot = 0; slot < question.options().size(); slot++) {
            String option = question.options().get(slot);
            favourable.set(slot, question.favourable().contains(option));
            others.set(slot, question.valid().contains(option) && !favourable.get(slot));
        }
        numbers.addAll(List.of(favourable, others));
        numbers.removeIf(
                number -> number.stream().map(slot -> table.counts(group)[slot]).sum() == 0);
        return numbers;
    }

    /** Whether a group is all who answered at its place, which is known: it is, or nobody is in any other part. */
    private static boolean isAllThere(Table table, int group) {
        return table.layout().groups().get(group).isCounted()
                || table.equations(group).stream()
                        .filter(equation -> equation.kind() == Equation.Kind.PARTS)
                        .anyMatch(equation -> table.size(equation.total()) == table.size(group));
    }

    /** Whether one remainder around a group, which may be told, says it of all that are in it. */
    private static boolean isSaid(Table table, int group, BitSet number) {
        return table.equations(group).stream()
                .filter(equation -> equation.total() != group)
                .anyMatch(equation -> table.isSecret(equation.total())
                        ? isSaid(table, equation.total(), number)
                        : isAll(number, table.sum(equation.parts().filter(table::isSecret))));
    }

    private static boolean isAll(BitSet number, int... count) {
        return IntStream.range(0, count.length).allMatch(slot -> number.get(slot) || count[slot] == 0);
    }

    /** What the releases before say is said; what only this one does is kept back, wherever it comes from. */
    private static boolean hideBeside(Table table, int group, Set<Equation> eased, boolean wasOpen) {
        Optional<Integer> hidden =
                table.hideSmallest(table.equations(group).stream().flatMapToInt(Equation::members));
        if (hidden.isEmpty()) {
            hidden = table.hideSmallest(around(table, table.layout().groups().get(group)));
        }
        if (hidden.isEmpty() && wasOpen) {
            hidden = table.hideSmallest(
                    table.layout().groups().stream().filter(Group::isPublished).mapToInt(Group::index));
        }
        hidden.ifPresent(one -> eased.addAll(table.equations(one)));
        return hidden.isPresent();
    }

    /** All that have someone in common with a group. */
    private static IntStream around(Table table, Group group) {
        return table.layout().groups().stream().filter(group::meets).mapToInt(Group::index);
    }
}
