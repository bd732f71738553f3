package se.familjenavet.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.event.Heard;
import se.familjenavet.event.Stretch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** The rounds that ask someone at a caller's places. */
@ApplicationScoped
public class SurveyRounds implements PanacheRepositoryBase<SurveyRound, UUID> {
    private static final String ONE =
            "select r.* from survey_round r where r.id = :id and r.paths && cast(:paths as text[])";
    private static final List<Sort.Key> BY_OPENING =
            List.of(new Sort.Key("r.opens_at", "timestamptz"), new Sort.Key("r.id", "uuid"));

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    /** One that asks someone at one of the places. */
    Optional<SurveyRound> byId(Places places, UUID id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ONE, SurveyRound.class)
                .setParameter("id", id)
                .setParameter("paths", places.paths().toArray(String[]::new))
                .getResultStream()
                .findFirst();
    }

    /** One page of those in place that the filter lets through. */
    Page<RoundSummary> page(Places places, RoundParameters asked, PageParameters page) {
        ListQuery query = new ListQuery(getEntityManager(), RoundSummary.COLUMNS, RoundSummary.ROWS);
        return pager.page(narrowed(query, places, asked), sort(asked), page, row -> RoundSummary.of(row, kept));
    }

    /** Likewise those that a stretch of the feed tells of, each once, as it is now. */
    List<Heard<RoundSummary>> told(Places places, RoundParameters asked, Stretch stretch) {
        ListQuery query = new ListQuery(
                getEntityManager(),
                RoundSummary.COLUMNS + Stretch.COLUMNS,
                RoundSummary.ROWS + " join event e on e.about = r.id");
        return narrowed(stretch.newest(query, RoundEvent.class), places, asked)
                .first(Stretch.AS_TOLD, stretch.most())
                .stream()
                .map(told -> Heard.of(told, row -> RoundSummary.of(row, kept)))
                .toList();
    }

    /** All of those in place that the filter lets through, read a little at a time; to be closed. */
    Stream<RoundSummary> all(Places places, RoundParameters asked) {
        ListQuery query = new ListQuery(getEntityManager(), RoundSummary.COLUMNS, RoundSummary.ROWS);
        return narrowed(query, places, asked).stream(sort(asked)).map(row -> RoundSummary.of(row, kept));
    }

    private static ListQuery narrowed(ListQuery query, Places places, RoundParameters asked) {
        return query.where("r.paths && cast(:paths as text[])")
                .bind("paths", places.paths().toArray(String[]::new))
                .whereIf(asked.place, "place", ":place = any (r.paths)")
                .whereIf(asked.status == null ? null : asked.status.name(), "status", "r.status = :status")
                .whereIf(asked.survey, "survey", "v.survey_id = :survey")
                .whereIf(asked.group, "group", "r.group_id = :group")
                .whereIf(asked.from, "from", "r.opens_at >= :from")
                .whereIf(asked.to, "to", "r.opens_at < :to");
    }

    private static Sort sort(RoundParameters asked) {
        return new Sort(BY_OPENING, asked.sort.startsWith("-"));
    }
}
