package se.familjenavet.release;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/**
 * What releases that hold are made of, read as they were written: release by release, row by row.
 *
 * @param table whose rows have a release, a number in it and a path
 * @param columns of the row {@code x}, its release {@code r} and survey {@code s}
 */
record ReleasedRows(String table, String columns) {
    static final Sort IN_ORDER =
            new Sort(List.of(new Sort.Key("x.release_id", "uuid"), new Sort.Key("x.number", "integer")), false);
    static final Sort AS_TOLD =
            new Sort(List.of(new Sort.Key("e.position", "bigint"), new Sort.Key("x.number", "integer")), false);

    private static final String OF_RELEASE =
            ", x.release_id, r.number as release_number, r.survey_id, s.key as survey_key,"
                    + " r.version_id, v.number as version_number, r.round_id, r.period, r.opened_on, r.closed_on, x.path, ";
    private static final String JOINED =
            " join survey s on s.id = r.survey_id left join survey_version v on v.id = r.version_id";
    /** Of each release as many as are asked for at most, from where the last page ended. */
    private static final String TOLD = """
            event e join survey_release r on r.id = e.about and r.status = 'CURRENT'
            join lateral (select * from $table t where t.release_id = r.id
                          and t.number > case when e.position = :after then :within else 0 end order by t.number limit :most) x on true
            """;

    /** Those at the caller's places. */
    ListQuery in(Places places, EntityManager entityManager) {
        String from = table + " x join survey_release r on r.id = x.release_id" + JOINED + ReleasedPlace.JOINED;
        return atPlaces(places, new ListQuery(entityManager, all(), from).where("r.status = 'CURRENT'"));
    }

    /** Likewise, those of releases that were told of in a stretch of the feed. */
    ListQuery told(Places places, EntityManager entityManager, Stretch stretch) {
        String from = TOLD.replace("$table", table) + JOINED + ReleasedPlace.JOINED;
        ListQuery query = new ListQuery(entityManager, all() + ", e.position, cast(x.number as bigint) as within", from)
                .where("e.type = 'SURVEY_RELEASED' and e.position >= :after and e.position <= :end")
                .bind("after", stretch.position())
                .bind("within", stretch.within())
                .bind("end", stretch.end())
                .bind("most", stretch.most());
        return atPlaces(places, query);
    }

    private String all() {
        return columns + OF_RELEASE + ReleasedPlace.NAME;
    }

    private static ListQuery atPlaces(Places places, ListQuery query) {
        return query.where("x.path = any (cast(:paths as text[]))")
                .bind("paths", places.paths().toArray(String[]::new));
    }

    static ListQuery of(ListQuery query, UUID release, UUID round, UUID survey, String place) {
        return query.whereIf(release, "release", "x.release_id = :release")
                .whereIf(round, "round", "r.round_id = :round")
                .whereIf(survey, "survey", "r.survey_id = :survey")
                .whereIf(place, "place", "x.path = :place");
    }
}
