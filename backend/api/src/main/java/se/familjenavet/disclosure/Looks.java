package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How atoms look from outside: each is marked by the sum of random numbers, one for each known group that it is in. Atoms with
 * the same mark look alike: answers can go from one to the other and nobody sees it. Two pairs whose marks differ by the same
 * look alike as pairs: what one pair passes over, the other can pass back. Such are two that differ in one trait, and two that
 * differ in their zones alone.
 */
final class Looks {
    /** Two atoms, one after the other. */
    record Pair(int from, int to) {}

    private static final long SEED = 1927;

    private final long[] marks;
    private final long[] zones;
    private final Map<Long, List<Integer>> alike = new HashMap<>();
    private final Map<Long, List<Pair>> pairs = new HashMap<>();
    private final Map<Long, Map<Long, List<Integer>>> alikeButForZones = new HashMap<>();

    Looks(Layout layout, Predicate<Group> known) {
        marks = new long[layout.atoms().size()];
        zones = new long[marks.length];
        SplittableRandom random = new SplittableRandom(SEED);
        for (Group group : layout.groups()) {
            long mark = random.nextLong();
            if (known.test(group)) {
                group.atoms().forEach(atom -> marks[atom] += mark);
                if (layout.isOfZone(group)) {
                    group.atoms().forEach(atom -> zones[atom] += mark);
                }
            }
        }
        for (int atom = 0; atom < marks.length; atom++) {
            alike.computeIfAbsent(marks[atom], absent -> new ArrayList<>()).add(atom);
            alikeButForZones
                    .computeIfAbsent(marks[atom] - zones[atom], absent -> new HashMap<>())
                    .computeIfAbsent(zones[atom], absent -> new ArrayList<>())
                    .add(atom);
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

    /** Those that would look like an atom, were it not for their zones. */
    Stream<Integer> across(int atom) {
        return alikeButForZones.get(marks[atom] - zones[atom]).entrySet().stream()
                .filter(others -> others.getKey() != zones[atom])
                .flatMap(others -> others.getValue().stream());
    }

    /** Those pairs that differ in their zones alone, from and to the same zones as a pair that does so too. */
    Stream<Pair> across(Pair pair, IntPredicate from, IntPredicate to) {
        return alikeButForZones.values().stream().flatMap(byZone -> {
            List<Integer> others = in(byZone, zones[pair.to()], to);
            return in(byZone, zones[pair.from()], from).stream()
                    .flatMap(one -> others.stream().map(other -> new Pair(one, other)));
        });
    }

    private static List<Integer> in(Map<Long, List<Integer>> byZone, long zone, IntPredicate which) {
        return byZone.getOrDefault(zone, List.of()).stream().filter(which::test).toList();
    }

    /** Those pairs that differ as a pair does, itself among them. */
    List<Pair> like(Pair pair) {
        return pairs.getOrDefault(marks[pair.to()] - marks[pair.from()], List.of());
    }
}
