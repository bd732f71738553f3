package se.familjenavet.release;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.familjenavet.disclosure.Places;

/** Places by their paths ({@code 06/0685/vetlanda}), from those where someone was asked up to the one whose round it was. */
final class PlaceTree {
    private PlaceTree() {}

    static Places of(String root, Collection<String> asked) {
        Map<String, String> parents = new TreeMap<>();
        asked.forEach(path -> upwards(path)
                .takeWhile(place -> !place.equals(root))
                .forEach(place -> parents.put(place, parent(place))));
        return new Places(root, parents);
    }

    /** A place and all around it, the narrowest first. */
    static Stream<String> upwards(String path) {
        return Stream.iterate(path, place -> place != null, PlaceTree::parent);
    }

    private static String parent(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? null : path.substring(0, end);
    }
}
