package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.disclosure.Places;
import se.familjenavet.text.KeptJson;

/** Where someone was asked in a round, or in those of a period, how many, and how many of them answered. */
@ApplicationScoped
class AskedPlaces {
    private static final String KEEP = """
            insert into survey_release_place (release_id, region_code, path, size_class, invited, answered)
            select :release, p.region_code, p.path, c.size_class, p.invited, coalesce(cast(a.value as integer), 0)
            from survey_round_place p left join jsonb_each_text(cast(:answered as jsonb)) a on a.key = p.path
            left join place at on at.path = p.path left join centre c on c.id = at.centre_id
            where p.round_id = :round
            """;
    private static final String POOL = """
            insert into survey_release_place (release_id, region_code, path, size_class, invited, answered)
            select :release, p.region_code, p.path, c.size_class, sum(p.invited), sum(p.answered)
            from survey_release_place p left join place at on at.path = p.path left join centre c on c.id = at.centre_id
            where p.release_id = any (cast(:pooled as uuid[])) group by p.region_code, p.path, c.size_class
            """;
    private static final String KEPT =
            "select distinct path from survey_release_place where release_id = any (cast(:releases as uuid[]))";

    @Inject
    Session session;

    @Inject
    KeptJson json;

    /**
     * Keeps them with a release, and gives their tree.
     *
     * @param answered how many, by place
     */
    Places keep(UUID release, ClosedRound round, Map<String, Integer> answered) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("release", release)
                .setParameter("round", round.id())
                .setParameter("answered", json.write(answered))
                .executeUpdate();
        return tree(round.path(), release);
    }

    /** The tree of those of some rounds, from the region (SCB county code). */
    Places around(String region, List<PooledRound> rounds) {
        return tree(region, PooledRound.releases(rounds));
    }

    /** Keeps those of some rounds, added up, with a release. */
    void pool(UUID release, List<PooledRound> rounds) {
        session.createNativeMutationQuery(POOL)
                .setParameter("release", release)
                .setParameter("pooled", PooledRound.releases(rounds))
                .executeUpdate();
    }

    private Places tree(String root, UUID... releases) {
        List<String> paths = session.createNativeQuery(KEPT, String.class)
                .setParameter("releases", releases)
                .getResultList();
        return PlaceTree.of(root, paths);
    }
}
