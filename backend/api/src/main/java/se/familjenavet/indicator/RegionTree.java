package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Places;

/** The places of a region that its values are told of: its municipalities, and the centres that take part. */
@ApplicationScoped
class RegionTree {
    /** Stands between a region and a size: the name of its centres of that size. */
    static final String ZONE = " ";

    private static final String PLACES = """
            select p.path from place p left join centre c on c.id = p.centre_id
            where p.region_code = :region and p.municipality_code is not null
            and (p.centre_id is null or c.participates_from <= :last and coalesce(c.participates_to, :last) >= :first)
            """;
    private static final String BY_SIZE = """
            select p.path, c.size_class from centre c join place p on p.centre_id = c.id
            where p.region_code = :region and c.size_class is not null
            """;
    private static final String THRESHOLD =
            "select s.share_threshold from region_setting s where s.region_code = :region";

    @Inject
    Session session;

    /** The centres that are told of together, by their size as it is now. */
    SortedMap<String, Set<String>> zones(String region) {
        return session.createNativeQuery(BY_SIZE, Tuple.class).setParameter("region", region).getResultList().stream()
                .collect(groupingBy(
                        row -> region + ZONE + row.get("size_class", String.class),
                        TreeMap::new,
                        mapping(row -> row.get("path", String.class), toSet())));
    }

    /** Those of a period, and wherever something was counted. */
    Places of(String region, Span span, Collection<Count> counts, SortedMap<String, Set<String>> zones) {
        List<String> known = session.createNativeQuery(PLACES, String.class)
                .setParameter("region", region)
                .setParameter("first", span.first())
                .setParameter("last", span.last())
                .getResultList();
        Map<String, String> parents = new TreeMap<>();
        Stream.concat(known.stream(), counts.stream().map(Count::path))
                .flatMap(RegionTree::upwards)
                .filter(path -> !path.equals(region))
                .forEach(path -> parents.put(path, parent(path)));
        return new Places(region, parents, zones);
    }

    /** So few are shown in a region, at least. */
    int threshold(String region) {
        return session.createNativeQuery(THRESHOLD, Integer.class)
                .setParameter("region", region)
                .getSingleResult();
    }

    private static Stream<String> upwards(String path) {
        return Stream.iterate(path, place -> place.contains("/"), RegionTree::parent);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
