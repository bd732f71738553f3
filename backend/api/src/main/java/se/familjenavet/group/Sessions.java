package se.familjenavet.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.text.KeptJson;

/** The sessions of the groups that a caller's places reach. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {
    private static final String ONE = "select s from Session s join fetch s.group g where s.id = :id"
            + " and (array_intersects(g.centreIds, :centres) or g.id in :led)";

    /** All at once, however many, of however many groups. */
    private static final String PLAN = """
            insert into session (id, group_id, guide_id, guide_key, title, age_window, status, month, day, begins, minutes,
                                 place, cards_used, perspectives, sequence)
            select s.id, cast(of_group.id as uuid), s.guide_id, s.guide_key, s.title, s.age_window, s.status, s.month, s.day,
                   s.begins, s.minutes, s.place, '{}', '{}', 0
            from jsonb_each(cast(:planned as jsonb)) as of_group (id, planned),
                 jsonb_to_recordset(of_group.planned) as s (
                     id uuid, guide_id uuid, guide_key text, title jsonb, age_window jsonb, status text, month date,
                     day date, begins time, minutes int, place text)
            """;

    @Inject
    Pager pager;

    @Inject
    Caller caller;

    @Inject
    KeptJson kept;

    /** A session at one of the places, or of a group in which the caller is named where the permission follows that. */
    public Optional<Session> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(ONE, Session.class)
                .setParameter("id", id)
                .setParameter("centres", places.centres().toArray(UUID[]::new))
                .setParameter("led", places.led())
                .getResultStream()
                .findFirst();
    }

    /** Those of a group that was found in place, in order. */
    List<Session> of(ParentGroup group) {
        return find("group", group).stream().sorted(Session.IN_ORDER).toList();
    }

    /** Calendars are to show every session of a group anew. */
    void raiseSequence(ParentGroup group) {
        update("sequence = sequence + 1 where group = ?1", group);
    }

    /** Adds sessions to a group that was found in place. */
    void plan(ParentGroup group, Collection<PlannedSession> planned) {
        plan(Map.of(group.id(), planned));
    }

    /** Likewise to many groups, by their ids. */
    void plan(Map<UUID, ? extends Collection<PlannedSession>> planned) {
        getEntityManager()
                .createNativeQuery(PLAN)
                .setParameter("planned", kept.write(planned))
                .executeUpdate();
    }

    /** One page of those in place that the filter lets through. */
    Page<SessionSummary> page(Places places, SessionParameters asked, PageParameters page) {
        return pager.page(list(places, asked), SessionList.sort(asked.sort), page, row -> SessionSummary.of(row, kept));
    }

    /** All of those, read a little at a time; to be closed. */
    Stream<SessionSummary> all(Places places, SessionParameters asked) {
        return list(places, asked).stream(SessionList.sort(asked.sort)).map(row -> SessionSummary.of(row, kept));
    }

    private ListQuery list(Places places, SessionParameters asked) {
        ListQuery inPlace = SessionList.in(places, getEntityManager())
                .bind("issuer", caller.issuer())
                .bind("subject", caller.subject());
        return SessionList.filter(inPlace, asked);
    }
}
