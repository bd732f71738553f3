package se.familjenavet.release;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.familjenavet.access.Places;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** How releases are read, and what they release. */
final class ReleaseList {
    static final Sort LATEST_FIRST =
            new Sort(List.of(new Sort.Key("x.region_code", "text"), new Sort.Key("x.number", "integer")), true);

    private static final String SURVEY =
            "x.survey_id, s.key as survey_key, x.version_id, v.number as version_number, x.round_id, x.period, "
                    + "case x.kind when 'PERIOD' then (select count(*) from survey_round o where o.id = any (x.rounds))"
                    + " when 'ROUND' then 1 else 0 end as rounds";
    static final String COLUMNS = """
            x.id, x.region_code, x.number, x.kind, x.status, %s, q.name as round_name, x.path, %s, x.suppressed, x.threshold,
            x.opened_on, x.closed_on, x.released_on, x.replaces_id, n.id as replaced_by, sums.invited, sums.answered
            """.formatted(SURVEY, ReleasedPlace.NAME);

    private static final String OF_SURVEY =
            " join survey s on s.id = x.survey_id left join survey_version v on v.id = x.version_id";
    static final String FROM = OF_SURVEY + """
             left join survey_round q on q.id = x.round_id left join survey_release n on n.replaces_id = x.id
            join lateral (select coalesce(sum(p.invited), 0) as invited, coalesce(sum(p.answered), 0) as answered
                          from survey_release_place p
                          where p.release_id = x.id and p.path = any (cast(:paths as text[]))) sums on true
            """ + ReleasedPlace.JOINED;

    /**
     * Each once: one that holds where it was told of, one that was replaced where that was told. Whoever asks later is spared what
     * came in between.
     */
    private static final String TOLD = "event e join survey_release x on x.id = e.about"
            + " and e.type = case x.status when 'CURRENT' then 'SURVEY_RELEASED' else 'SURVEY_RELEASE_REPLACED' end";

    private ReleaseList() {}

    /** Those that reach the caller's places. */
    static ListQuery in(Places places, EntityManager entityManager) {
        return new ListQuery(entityManager, COLUMNS, "survey_release x" + FROM)
                .where("x.paths && cast(:paths as text[])")
                .bind("paths", places.paths().toArray(String[]::new));
    }

    /** Those that were told of in a stretch of the feed. */
    static ListQuery told(Places places, EntityManager entityManager, Stretch stretch) {
        return new ListQuery(entityManager, COLUMNS + Stretch.COLUMNS, TOLD + FROM)
                .where("e.type in ('SURVEY_RELEASED', 'SURVEY_RELEASE_REPLACED')")
                .where("e.position > :after and e.position <= :end")
                .where("x.paths && cast(:paths as text[])")
                .bind("paths", places.paths().toArray(String[]::new))
                .bind("after", stretch.position())
                .bind("end", stretch.end());
    }

    static ListQuery narrowed(ListQuery query, ReleaseParameters asked) {
        return query.whereIf(asked.survey, "survey", "x.survey_id = :survey")
                .whereIf(asked.round, "round", "x.round_id = :round")
                .whereIf(name(asked.kind), "kind", "x.kind = :kind")
                .whereIf(name(asked.status), "status", "x.status = :status")
                .whereIf(asked.period, "period", "x.period = :period");
    }

    static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
