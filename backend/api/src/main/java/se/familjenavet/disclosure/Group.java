package se.familjenavet.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some of those who answered: what a figure is of, or what would follow from figures. */
final class Group {
    private final int index;
    private final int edition;
    private final String place;
    private final Part part;
    private final int[] atoms;

    /**
     * @param index its own in the layout
     * @param edition 0 is the new release, 1 and on the earlier ones
     * @param part which of those at the place; null when it is the rest, which is never published
     * @param atoms the smallest groups that it consists of
     */
    Group(int index, int edition, String place, Part part, List<Integer> atoms) {
        this.index = index;
        this.edition = edition;
        this.place = place;
        this.part = part;
        this.atoms = atoms.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int index() {
        return index;
    }

    int edition() {
        return edition;
    }

    String place() {
        return place;
    }

    Part part() {
        return part;
    }

    IntStream atoms() {
        return Arrays.stream(atoms);
    }

    boolean isPublished() {
        return part != null;
    }

    /** Whether how many they are is known to all: how many answered at a place is. */
    boolean isCounted() {
        return Part.ALL.equals(part);
    }

    boolean contains(Group other) {
        return other.atoms().allMatch(atom -> Arrays.binarySearch(atoms, atom) >= 0);
    }

    boolean meets(Group other) {
        return other.atoms().anyMatch(atom -> Arrays.binarySearch(atoms, atom) >= 0);
    }
}
