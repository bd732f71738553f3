package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Places;

/** The places of a region that its values are told of: its municipalities, and the centres that take part. */
@ApplicationScoped
class RegionTree {
    private static final String PLACES = """
            select p.path from place p left join centre c on c.id = p.centre_id
            where p.region_code = :region and p.municipality_code is not null
            and (p.centre_id is null or c.participates_from <= :last and coalesce(c.participates_to, :last) >= :first)
            """;
    private static final String THRESHOLD =
            "select s.share_threshold from region_setting s where s.region_code = :region";

    @Inject
    Session session;

    /** Those of a period, and wherever something was counted. */
    Places of(String region, Span span, Collection<Count> counts) {
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
        return new Places(region, parents);
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
