package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest groups that no table divides: those of one place, with the same traits, in the same releases. Whoever reads the
 * figures cannot tell two of one atom apart by anything but their answers.
 */
final class Atoms {
    /** Of one atom: its place, its category in each split (0 is the rest), and the releases that it is in, bit by bit. */
    record Kind(String place, List<Integer> categories, long editions) {
        boolean isIn(int edition) {
            return (editions >> edition & 1) == 1;
        }
    }

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final List<List<Answering>> members = new ArrayList<>();

    Atoms(Release release, List<Earlier> earlier) {
        Map<Answering, Long> editions = new LinkedHashMap<>();
        release.everyone().forEach(one -> editions.merge(one, 1L, (a, b) -> a | b));
        for (int i = 0; i < earlier.size(); i++) {
            long bit = 1L << (i + 1);
            earlier.get(i).everyone().forEach(one -> editions.merge(one, bit, (a, b) -> a | b));
        }
        editions.forEach((one, in) -> {
            int atom = atom(new Kind(one.place(), categories(release.splits(), one), in));
            members.get(atom).add(one);
        });
        List.copyOf(kinds).forEach(kind -> addEmpty(release.splits(), kind));
    }

    int size() {
        return kinds.size();
    }

    Kind kind(int atom) {
        return kinds.get(atom);
    }

    /** How many of each atom chose each option of a question, and last, how many left it out. */
    int[][] counts(Question question) {
        int options = question.options().size();
        int[][] counts = new int[size()][options + 1];
        for (int atom = 0; atom < counts.length; atom++) {
            for (Answering one : members.get(atom)) {
                int left = one.size();
                for (int option = 0; option < options; option++) {
                    int chose = one.count(question.code(), question.options().get(option));
                    counts[atom][option] += chose;
                    left -= chose;
                }
                counts[atom][options] += left;
            }
        }
        return counts;
    }

    /** Pairs of atoms of one place that differ in one thing only, each both ways round. */
    List<int[]> neighbours() {
        Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
        for (int atom = 0; atom < size(); atom++) {
            Kind kind = kinds.get(atom);
            alike(alike, List.of(kind.place(), kind.categories()), atom);
            for (int split = 0; split < kind.categories().size(); split++) {
                List<Integer> others = new ArrayList<>(kind.categories());
                others.set(split, -1);
                alike(alike, List.of(kind.place(), others, kind.editions()), atom);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        alike.values()
                .forEach(group -> group.forEach(one -> group.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> pairs.add(new int[] {one, other}))));
        return pairs;
    }

    private static void alike(Map<List<Object>, List<Integer>> alike, List<Object> key, int atom) {
        alike.computeIfAbsent(key, absent -> new ArrayList<>()).add(atom);
    }

    /** Adds what differs in one trait from those that are there: that nobody has it is not known outside. */
    private void addEmpty(List<Split> splits, Kind kind) {
        for (int split = 0; split < splits.size(); split++) {
            for (int category = 0; category <= splits.get(split).categories().size(); category++) {
                List<Integer> categories = new ArrayList<>(kind.categories());
                categories.set(split, category);
                atom(new Kind(kind.place(), categories, kind.editions()));
            }
        }
    }

    private int atom(Kind kind) {
        return numbers.computeIfAbsent(kind, absent -> {
            kinds.add(kind);
            members.add(new ArrayList<>());
            return kinds.size() - 1;
        });
    }

    private static List<Integer> categories(List<Split> splits, Answering one) {
        return Arrays.stream(splits.toArray(Split[]::new))
                .map(split -> split.categories().indexOf(one.traits().getOrDefault(split.trait(), "")) + 1)
                .toList();
    }
}
