package se.familjenavet.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Places;
import se.familjenavet.event.Heard;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** The versions of the surveys that a caller's places reach: drafts only for those who write in their region. */
@ApplicationScoped
public class SurveyVersions implements PanacheRepositoryBase<SurveyVersion, UUID> {
    private static final String ONE = """
            select v from SurveyVersion v join fetch v.survey where v.id = :id and array_contains(:regions, v.regionCode)
            and (v.status <> DRAFT or array_contains(:written, v.regionCode))
            """;
    /** What is in use first, then what is being written, then what was. */
    private static final String RANK = "case v.status when 'PUBLISHED' then 0 when 'DRAFT' then 1 else 2 end";

    private static final String FROM = "survey_version v join survey s on s.id = v.survey_id";

    private static final Sort ORDER = new Sort(
            List.of(new Sort.Key("v.region_code", "text"), new Sort.Key(RANK, "int"), new Sort.Key("v.id", "uuid")),
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
    Optional<SurveyVersion> byId(Places places, Set<String> written, UUID id) {
        return getEntityManager()
                .createQuery(ONE, SurveyVersion.class)
                .setParameter("id", id)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("written", written.toArray(String[]::new))
                .getResultStream()
                .findFirst();
    }

    /** The version of a survey that is in a state of which there is one at a time. */
    Optional<SurveyVersion> in(SurveyVersionStatus status, Survey survey) {
        return find("survey = ?1 and status = ?2", survey, status).firstResultOptional();
    }

    /** The one that was written last. */
    Optional<SurveyVersion> latest(Survey survey) {
        return find("survey = ?1 order by number desc", survey).firstResultOptional();
    }

    /** One page of those in place that the filter lets through, what is in use first. */
    Page<SurveyVersionSummary> page(
            Places places, Set<String> written, SurveyVersionParameters asked, PageParameters page) {
        ListQuery query = list(SurveyVersionSummary.COLUMNS, FROM);
        return pager.page(
                narrowed(query, places, written, asked), ORDER, page, row -> SurveyVersionSummary.of(row, kept));
    }

    /** Likewise those that a stretch of the feed tells of, each once, as it is now. */
    List<Heard<SurveyVersionSummary>> told(
            Places places, Set<String> written, SurveyVersionParameters asked, Stretch stretch) {
        ListQuery query =
                list(SurveyVersionSummary.COLUMNS + Stretch.COLUMNS, FROM + " join event e on e.about = v.id");
        return narrowed(stretch.newest(query, SurveyPublications.Event.class), places, written, asked)
                .first(Stretch.AS_TOLD, stretch.most())
                .stream()
                .map(told -> Heard.of(told, row -> SurveyVersionSummary.of(row, kept)))
                .toList();
    }

    /** All that they ask, read a version at a time; to be closed. */
    Stream<DefinedQuestion> questions(Places places, Set<String> written, SurveyVersionParameters asked) {
        return narrowed(list(DefinedQuestion.COLUMNS, FROM), places, written, asked).stream(ORDER)
                .flatMap(row -> DefinedQuestion.of(row, kept));
    }

    private ListQuery list(String columns, String from) {
        return new ListQuery(getEntityManager(), columns, from);
    }

    private static ListQuery narrowed(
            ListQuery query, Places places, Set<String> written, SurveyVersionParameters asked) {
        return query.where("v.region_code = any (:regions)")
                .bind("regions", places.regions().toArray(String[]::new))
                .where("(v.status <> 'DRAFT' or v.region_code = any (:written))")
                .bind("written", written.toArray(String[]::new))
                .whereIf(asked.survey, "survey", "v.survey_id = :survey")
                .whereIf(asked.status == null ? null : asked.status.name(), "status", "v.status = :status");
    }
}
