package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * How atoms look from outside: each is marked by the sum of random numbers, one for each known group that it is in. Atoms with
 * the same mark look alike: answers can go from one to the other and nobody sees it. Two pairs whose marks differ by the same
 * look alike as pairs: what one pair passes over, the other can pass back.
 */
final class Looks {
    /** Two atoms, one after the other. */
    record Pair(int from, int to) {}

    private static final long SEED = 1927;

    private final long[] marks;
    private final Map<Long, List<Integer>> alike = new HashMap<>();
    private final Map<Long, List<Pair>> pairs = new HashMap<>();

    Looks(Layout layout, Predicate<Group> known) {
        marks = new long[layout.atoms().size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (Group group : layout.groups()) {
            long mark = random.nextLong();
            if (known.test(group)) {
                group.atoms().forEach(atom -> marks[atom] += mark);
            }
        }
        for (int atom = 0; atom < marks.length; atom++) {
            alike.computeIfAbsent(marks[atom], absent -> new ArrayList<>()).add(atom);
        }
        for (int[] pair : layout.neighbours()) {
            long by = marks[pair[1]] - marks[pair[0]];
            if (by != 0) {
                pairs.computeIfAbsent(by, absent -> new ArrayList<>()).add(new Pair(pair[0], pair[1]));
            }
        }
    }

    /** Whether an atom is in no known group. */
    boolean isUnseen(int atom) {
        return marks[atom] == 0;
    }

    /** Those that look like an atom, itself among them. */
    List<Integer> alike(int atom) {
        return alike.get(marks[atom]);
    }

    /** Those pairs that differ as a pair does, itself among them. */
    List<Pair> like(Pair pair) {
        return pairs.getOrDefault(marks[pair.to()] - marks[pair.from()], List.of());
    }
}
