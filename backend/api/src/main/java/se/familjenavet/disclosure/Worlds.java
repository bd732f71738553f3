package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Other worlds that look the same from outside, each one move away: two who look alike exchange their answers, or one of them is
 * elsewhere; or two at one place do so, and two at another do the reverse; or two in two zones exchange theirs, and two others
 * in the same zones do the reverse. An attacker knows how many answered at each place, so
 * nobody moves where that would show. A secret figure keeps an answer, since one without any would show as missing.
 */
final class Worlds {
    private final Table table;
    private final Looks answers;
    private final Looks people;
    private final List<List<Integer>> near = new ArrayList<>();
    private final List<BitSet> figures = new ArrayList<>();
    private final BitSet inside = new BitSet();

    /** @param known which groups' figures are known */
    Worlds(Table table, Predicate<Group> known) {
        this.table = table;
        Layout layout = table.layout();
        answers = new Looks(layout, known);
        people = new Looks(layout, known.or(Group::isCounted));
        for (int atom = 0; atom < table.atoms().length; atom++) {
            near.add(new ArrayList<>());
            figures.add(new BitSet());
        }
        layout.neighbours().forEach(pair -> near.get(pair[0]).add(pair[1]));
        layout.groups().stream()
                .filter(group -> table.isSecret(group.index()) && group.isCounted())
                .forEach(
                        group -> group.atoms().forEach(atom -> figures.get(atom).set(group.index())));
    }

    /** Whether in one of them more of a group, or fewer, gave one of some answers. */
    boolean differ(int group, BitSet number) {
        int[] atoms = enter(group);
        BitSet others = new BitSet();
        others.set(0, table.slots());
        others.andNot(number);
        return number.stream().anyMatch(slot -> others.stream()
                        .anyMatch(other -> exchange(atoms, slot, other) || exchange(atoms, other, slot)))
                || number.stream().anyMatch(slot -> move(atoms, slot));
    }

    /** Whether in one of them the group is larger or smaller. */
    boolean differInSize(int group) {
        int[] atoms = enter(group);
        return IntStream.range(0, table.slots()).anyMatch(slot -> move(atoms, slot));
    }

    private int[] enter(int group) {
        int[] atoms = table.layout().groups().get(group).atoms().toArray();
        inside.clear();
        IntStream.of(atoms).forEach(inside::set);
        return atoms;
    }

    /** Whether someone in the group can have another answer. */
    private boolean exchange(int[] atoms, int given, int got) {
        for (int in : atoms) {
            if (has(in, given)) {
                boolean alone = answers.isUnseen(in) && keeps(lost(given, got), in);
                if (alone || answers.alike(in).stream().anyMatch(out -> isOut(out) && swap(in, given, out, got))) {
                    return true;
                }
                for (int out : near.get(in)) {
                    if (isOut(out) && has(out, got) && returned(in, out, given, got)) {
                        return true;
                    }
                }
                if (answers.across(in).anyMatch(out -> isOut(out) && has(out, got) && evened(in, out, given, got))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two elsewhere can exchange the same answers the other way. */
    private boolean returned(int in, int out, int given, int got) {
        return answers.like(new Looks.Pair(in, out)).stream().anyMatch(pair -> goesBack(pair, in, out, given, got));
    }

    /** Whether two others in the same zones can. */
    private boolean evened(int in, int out, int given, int got) {
        return answers.across(new Looks.Pair(in, out), from -> has(from, got), to -> has(to, given))
                .anyMatch(pair -> goesBack(pair, in, out, given, got));
    }

    private boolean goesBack(Looks.Pair pair, int in, int out, int given, int got) {
        return isLevel(pair)
                && has(pair.to(), given)
                && has(pair.from(), got)
                && keeps(lost(given, got), in, pair.to())
                && keeps(lost(got, given), out, pair.from());
    }

    private boolean swap(int in, int given, int out, int got) {
        return has(out, got) && keeps(lost(given, got), in) && keeps(lost(got, given), out);
    }

    /** Whether someone who gave an answer can be in the group instead of outside it, or outside it instead. */
    private boolean move(int[] atoms, int slot) {
        for (int in : atoms) {
            boolean alike =
                    people.alike(in).stream().anyMatch(out -> isOut(out) && (leaves(slot, in) || leaves(slot, out)));
            if (alike
                    || near.get(in).stream()
                            .anyMatch(out -> isOut(out)
                                    && people.like(new Looks.Pair(in, out)).stream()
                                            .filter(this::isLevel)
                                            .anyMatch(pair ->
                                                    leaves(slot, in, pair.to()) || leaves(slot, out, pair.from())))) {
                return true;
            }
        }
        return false;
    }

    private boolean leaves(int slot, int... from) {
        return IntStream.of(from).allMatch(atom -> has(atom, slot)) && keeps(table.isValid(slot), from);
    }

    private boolean isOut(int atom) {
        return !inside.get(atom);
    }

    /** Whether what goes between the two does not change the group. */
    private boolean isLevel(Looks.Pair pair) {
        return inside.get(pair.from()) == inside.get(pair.to());
    }

    private boolean has(int atom, int slot) {
        return table.atoms()[atom][slot] > 0;
    }

    private boolean lost(int given, int got) {
        return table.isValid(given) && !table.isValid(got);
    }

    /** Whether each figure of these atoms still has an answer when each of them loses one. */
    private boolean keeps(boolean lost, int... atoms) {
        return !lost
                || IntStream.of(atoms).allMatch(atom -> figures.get(atom).stream()
                        .allMatch(figure -> table.answers(table.counts(figure))
                                > IntStream.of(atoms)
                                        .filter(one -> figures.get(one).get(figure))
                                        .count()));
    }
}
