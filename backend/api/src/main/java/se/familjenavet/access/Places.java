package se.familjenavet.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Where a caller may do one thing: the places of those of its grants that carry one permission.
 *
 * @param regions SCB county codes of everything below
 * @param wholeRegions those of them that a grant covers wholly
 * @param municipalities SCB municipality codes
 * @param centres ids of centres, also of those below a region or municipality
 */
public record Places(Set<String> regions, Set<String> wholeRegions, Set<String> municipalities, Set<UUID> centres) {
    public static final Places NONE = new Places(Set.of(), Set.of(), Set.of(), Set.of());

    public Places {
        regions = Set.copyOf(regions);
        wholeRegions = Set.copyOf(wholeRegions);
        municipalities = Set.copyOf(municipalities);
        centres = Set.copyOf(centres);
    }

    public boolean hasCentre(UUID centre) {
        return centres.contains(centre);
    }

    Places and(Places other) {
        return new Places(
                union(regions, other.regions),
                union(wholeRegions, other.wholeRegions),
                union(municipalities, other.municipalities),
                union(centres, other.centres));
    }

    Places andCentre(UUID centre) {
        return and(new Places(Set.of(), Set.of(), Set.of(), Set.of(centre)));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
