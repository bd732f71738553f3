package se.familjenavet.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/**
 * The surveys of the regions that a caller's places lie in. One that has nothing but a draft is there only for those who write in
 * its region.
 */
@ApplicationScoped
public class Surveys implements PanacheRepositoryBase<Survey, UUID> {
    private static final String ONE = """
            from Survey s where s.id = :id and array_contains(:regions, s.regionCode)
            and (array_contains(:written, s.regionCode)
                or exists (select 1 from SurveyVersion v where v.survey = s and v.status <> DRAFT))
            """;
    private static final String ROWS = """
            survey s left join survey_version p on p.survey_id = s.id and p.status = 'PUBLISHED'
            left join survey_version d on d.survey_id = s.id and d.status = 'DRAFT' and s.region_code = any (:written)
            """;
    private static final String SEEN = """
            (s.region_code = any (:written)
                or exists (select from survey_version v where v.survey_id = s.id and v.status <> 'DRAFT'))
            """;
    private static final Sort ORDER = new Sort(
            List.of(
                    new Sort.Key("s.region_code", "text"),
                    new Sort.Key("(s.name ->> 'sv') collate \"sv-SE-x-icu\"", "text"),
                    new Sort.Key("s.id", "uuid")),
            false);

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    /**
     * One of those in place.
     *
     * @param written the regions (SCB county codes) whose drafts the caller sees
     */
    Optional<Survey> byId(Places places, Set<String> written, UUID id) {
        return getEntityManager()
                .createQuery(ONE, Survey.class)
                .setParameter("id", id)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("written", written.toArray(String[]::new))
                .getResultStream()
                .findFirst();
    }

    /** A region's survey by its key. */
    Optional<Survey> byKey(Places places, String regionCode, String key) {
        return find(
                        "regionCode = ?1 and key = ?2 and array_contains(?3, regionCode)",
                        regionCode,
                        key,
                        places.regions().toArray(String[]::new))
                .firstResultOptional();
    }

    /** One page of those in place, by name; null filters nothing. */
    Page<SurveySummary> page(
            Places places, Set<String> written, SurveyAudience audience, SurveyKind kind, PageParameters asked) {
        ListQuery query = new ListQuery(getEntityManager(), SurveySummary.COLUMNS, ROWS)
                .where("s.region_code = any (:regions)")
                .bind("regions", places.regions().toArray(String[]::new))
                .where(SEEN)
                .bind("written", written.toArray(String[]::new))
                .whereIf(audience == null ? null : audience.name(), "audience", "s.audience = :audience")
                .whereIf(kind == null ? null : kind.name(), "kind", "s.kind = :kind");
        return pager.page(query, ORDER, asked, row -> SurveySummary.of(row, kept));
    }
}
