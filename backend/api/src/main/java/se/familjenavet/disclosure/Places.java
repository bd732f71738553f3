package se.familjenavet.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tree of places that a release has figures of: region, municipalities, centres; or a part of it.
 *
 * @param root the widest
 * @param parents the next wider place of every other, in a stable order
 */
public record Places(String root, Map<String, String> parents) {
    public Places {
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
        if (parents.containsKey(root)) {
            throw new IllegalArgumentException(root);
        }
    }

    /** All of them, the root first. */
    public List<String> all() {
        return Stream.concat(Stream.of(root), parents.keySet().stream()).toList();
    }

    /** A place and those around it, the narrowest first. */
    public List<String> path(String place) {
        return Stream.iterate(place, one -> one != null, parents::get).toList();
    }
}
