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
 * @param paths of the places of the grants and of all below them: {@code 06/0685}, {@code 06/0685/vetlanda}
 * @param led ids of the groups that one is named in as leader, where the permission follows that
 * @param controllers the codes of the regions and municipalities whose families one answers for, where the permission follows
 *     that: never of what lies below them (A9)
 */
public record Places(
        Set<String> regions,
        Set<String> wholeRegions,
        Set<String> municipalities,
        Set<UUID> centres,
        Set<String> paths,
        Set<UUID> led,
        Set<String> controllers) {
    public static final Places NONE = new Places(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Places {
        regions = Set.copyOf(regions);
        wholeRegions = Set.copyOf(wholeRegions);
        municipalities = Set.copyOf(municipalities);
        centres = Set.copyOf(centres);
        paths = Set.copyOf(paths);
        led = Set.copyOf(led);
        controllers = Set.copyOf(controllers);
    }

    /** Where nobody answers for families. */
    Places(
            Set<String> regions,
            Set<String> wholeRegions,
            Set<String> municipalities,
            Set<UUID> centres,
            Set<String> paths,
            Set<UUID> led) {
        this(regions, wholeRegions, municipalities, centres, paths, led, Set.of());
    }

    /** Where nobody is named in a group. */
    Places(
            Set<String> regions,
            Set<String> wholeRegions,
            Set<String> municipalities,
            Set<UUID> centres,
            Set<String> paths) {
        this(regions, wholeRegions, municipalities, centres, paths, Set.of());
    }

    /** Of places whose paths nobody asks for. */
    Places(Set<String> regions, Set<String> wholeRegions, Set<String> municipalities, Set<UUID> centres) {
        this(regions, wholeRegions, municipalities, centres, Set.of());
    }

    public boolean hasCentre(UUID centre) {
        return centres.contains(centre);
    }

    /** The codes of regions held wholly, and of municipalities: what is kept of a place without a centre carries one of them. */
    public Set<String> codes() {
        return union(wholeRegions, municipalities);
    }

    /** The paths, and those of the municipality and the region around each of them. */
    public Set<String> pathsAndAround() {
        Set<String> around = new HashSet<>(paths);
        for (String path : paths) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                around.add(path.substring(0, slash));
            }
        }
        return around;
    }

    Places and(Places other) {
        return new Places(
                union(regions, other.regions),
                union(wholeRegions, other.wholeRegions),
                union(municipalities, other.municipalities),
                union(centres, other.centres),
                union(paths, other.paths),
                union(led, other.led),
                union(controllers, other.controllers));
    }

    /** These as what one answers for: the families of one controller, at whichever centre they are, and nothing else there. */
    Places answeringFor(String controller) {
        return new Places(regions, wholeRegions, municipalities, Set.of(), paths, Set.of(), Set.of(controller));
    }

    /** These as regions and municipalities alone, and what belongs to these groups. */
    Places withoutCentres(Set<UUID> groups) {
        return new Places(regions, Set.of(), municipalities, Set.of(), Set.of(), groups);
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
