package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One question over all groups, and which of them are secret so far. A group is a vector: how many chose each option, and how
 * many left the question out; it is secret as a whole. What is never published counts as known until it is made secret, since
 * it may follow from the rest.
 */
final class Table {
    /** Fewer that all answer alike are not shown. */
    static final int ALIKE = 10;

    private final Layout layout;
    private final Question question;
    private final int least;
    private final int[][] atoms;
    private final int[][] counts;
    private final BitSet valid = new BitSet();
    private final List<BitSet> bases;
    private final BitSet secret = new BitSet();
    private final BitSet decided = new BitSet();
    private final List<List<Equation>> equations = new ArrayList<>();
    private final Comparator<Integer> smallest;

    Table(Layout layout, Question question, int least) {
        this.layout = layout;
        this.question = question;
        this.least = least;
        this.atoms = layout.atoms().counts(question);
        this.counts =
                layout.groups().stream().map(group -> sum(atoms, group.atoms())).toArray(int[][]::new);
        valid.or(slots(question.valid()));
        this.bases = question.bases().stream().map(this::slots).toList();
        layout.groups().forEach(group -> equations.add(new ArrayList<>()));
        layout.equations().forEach(one -> one.members()
                .forEach(group -> equations.get(group).add(one)));
        smallest = Comparator.<Integer>comparingInt(group -> answers(counts[group]))
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Takes what earlier releases told as it is, with what follows from it, and makes secret what may not be told by itself.
     *
     * @param kept what is secret for another reason
     */
    void begin(List<Earlier> earlier, Set<CellKey> kept) {
        layout.groups().stream().filter(group -> isOut(group)).forEach(group -> {
            Status then = earlier.get(group.edition() - 1).statuses().get(key(group));
            decided.set(group.index());
            secret.set(group.index(), then != Status.OK && then != Status.MISSING);
        });
        layout.equations().stream()
                .filter(one ->
                        one.kind() == Equation.Kind.RELEASES && one.parts().allMatch(this::isTold))
                .forEach(one -> decided.set(one.total()));
        for (Group group : layout.groups()) {
            int[] count = counts[group.index()];
            boolean isSecret = group.isPublished()
                    ? isUnsafe(count) || group.edition() == 0 && kept.contains(key(group))
                    : isUnsafe(count) || answers(count) == 0;
            if (isSecret && !decided.get(group.index())) {
                hide(group.index());
            }
        }
    }

    private BitSet slots(Set<String> options) {
        BitSet slots = new BitSet();
        options.forEach(option -> slots.set(question.options().indexOf(option)));
        return slots;
    }

    private CellKey key(Group group) {
        return new CellKey(question.code(), group.place(), group.part());
    }

    private static boolean isOut(Group group) {
        return group.edition() > 0 && group.isPublished();
    }

    /** Whether an earlier release told it: the sum of such figures is out already, and to hide it would hide nothing. */
    private boolean isTold(int group) {
        return decided.get(group) && !secret.get(group);
    }

    Layout layout() {
        return layout;
    }

    Question question() {
        return question;
    }

    int least() {
        return least;
    }

    int[][] atoms() {
        return atoms;
    }

    int[] counts(int group) {
        return counts[group];
    }

    int slots() {
        return question.options().size() + 1;
    }

    boolean isSecret(int group) {
        return secret.get(group);
    }

    BitSet secret() {
        return secret;
    }

    List<Equation> equations(int group) {
        return equations.get(group);
    }

    /** Whether a slot counts as an answer. */
    boolean isValid(int slot) {
        return valid.get(slot);
    }

    /** Valid answers. */
    int answers(int... count) {
        return valid.stream().map(slot -> count[slot]).sum();
    }

    /** How many they are, with those who left the question out. */
    int size(int group) {
        return IntStream.of(counts[group]).sum();
    }

    /** Whether a group of these answers may not be told: fewer than k, in all or in a base, or fewer than ten that are all alike. */
    boolean isUnsafe(int... count) {
        int answers = answers(count);
        int most = valid.stream().map(slot -> count[slot]).max().orElse(0);
        return answers > 0 && (answers < least || answers < ALIKE && most == answers)
                || bases.stream().anyMatch(base -> isFew(base, count));
    }

    private boolean isFew(BitSet base, int... count) {
        int people = base.stream().map(slot -> count[slot]).sum();
        return people > 0 && people < least;
    }

    /** Hides the smallest of some groups that can still be hidden; tells which. */
    Optional<Integer> hideSmallest(IntStream among) {
        Optional<Integer> found = among.boxed().filter(group -> canHide(group)).min(smallest);
        found.ifPresent(this::hide);
        return found;
    }

    private boolean canHide(int group) {
        return !secret.get(group) && !decided.get(group) && size(group) > 0;
    }

    /**
     * Hides a group. With all of a place go its parts; with a part go those that nobody is in, since a mark that says so would
     * tell that the others are not empty.
     */
    private void hide(int index) {
        secret.set(index);
        if (answers(counts[index]) == 0) {
            return;
        }
        boolean all = layout.groups().get(index).isCounted();
        equations.get(index).stream()
                .filter(one -> one.kind() == Equation.Kind.PARTS)
                .flatMapToInt(Equation::parts)
                .filter(part -> !decided.get(part) && (all || answers(counts[part]) == 0))
                .forEach(secret::set);
    }

    /** The answers of some groups together. */
    int[] sum(IntStream groups) {
        return sum(counts, groups);
    }

    private int[] sum(int[][] counts, IntStream which) {
        int[] sum = new int[slots()];
        which.forEach(one -> {
            for (int slot = 0; slot < sum.length; slot++) {
                sum[slot] += counts[one][slot];
            }
        });
        return sum;
    }
}
