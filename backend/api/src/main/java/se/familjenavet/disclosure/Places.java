package se.familjenavet.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tree of places that a release has figures of: region, municipalities, centres; or a part of it.
 *
 * @param root the widest
 * @param parents the next wider place of every other, in a stable order
 * @param zones those of the narrowest places that figures are told of together, across the tree, by a name that no place has:
 *     the small ones, the large ones. No place is in two of them
 */
public record Places(String root, Map<String, String> parents, SortedMap<String, Set<String>> zones) {
    public Places {
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
        if (parents.containsKey(root)) {
            throw new IllegalArgumentException(root);
        }
    }

    /** A tree without zones. */
    public Places(String root, Map<String, String> parents) {
        this(root, parents, Collections.emptySortedMap());
    }

    /** The same tree with other zones. */
    public Places with(SortedMap<String, Set<String>> others) {
        return new Places(root, parents, others);
    }

    /** All of them, the root first and the zones last. */
    public List<String> all() {
        return Stream.of(Stream.of(root), parents.keySet().stream(), zones.keySet().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** All that a place lies in, itself and its zone included. */
    public List<String> around(String place) {
        return Stream.concat(path(place).stream(), zones.keySet().stream().filter(zone -> zones.get(zone)
                        .contains(place)))
                .toList();
    }

    /** How a place is divided: into those next within it, and the root into zones as well. */
    List<List<String>> divisions(String place) {
        if (zones.containsKey(place)) {
            return List.of(List.copyOf(new TreeSet<>(zones.get(place))));
        }
        List<String> within = parents.keySet().stream()
                .filter(one -> parents.get(one).equals(place))
                .toList();
        return place.equals(root) ? List.of(within, List.copyOf(zones.keySet())) : List.of(within);
    }

    /** A place and those around it, the narrowest first. */
    public List<String> path(String place) {
        return Stream.iterate(place, one -> one != null, parents::get).toList();
    }
}
