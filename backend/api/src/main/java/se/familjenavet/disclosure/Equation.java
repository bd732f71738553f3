package se.familjenavet.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A group that is the sum of others, which share nobody. */
final class Equation {
    /** Along what it adds up. */
    enum Kind {
        PLACES,
        PARTS,
        RELEASES
    }

    private final Kind kind;
    private final int total;
    private final int[] parts;

    Equation(Kind kind, Group total, List<Group> parts) {
        this.kind = kind;
        this.total = total.index();
        this.parts = parts.stream().mapToInt(Group::index).toArray();
    }

    Kind kind() {
        return kind;
    }

    /** The whole, by its index in the layout. */
    int total() {
        return total;
    }

    IntStream parts() {
        return Arrays.stream(parts);
    }

    IntStream members() {
        return IntStream.concat(IntStream.of(total), parts());
    }
}
