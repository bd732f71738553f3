package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/**
 * The calendar links that a caller has charge of: those of the centres where they coordinate and of the groups there, of the
 * groups they lead, and their own.
 */
@ApplicationScoped
public class CalendarLinks {
    private static final String COLUMNS = "l.id, l.purpose, l.about, l.created_on, coalesce(g.name, c.name) as name";
    private static final String LINKS =
            "link l left join parent_group g on g.id = l.about left join centre c on c.id = l.about";
    private static final String IN_CHARGE = """
            l.revoked_on is null and (
                l.purpose = 'GROUP_CALENDAR' and g.centre_ids && :centres
                    and (g.centre_ids && :coordinated or g.id in (select led_groups(cast(:issuer as text), cast(:subject as text))))
                or l.purpose = 'CENTRE_CALENDAR' and l.about = any (:centres) and l.about = any (:coordinated)
                or l.purpose = 'LEADER_CALENDAR' and l.issuer = cast(:issuer as text) and l.subject = cast(:subject as text))
            """;
    private static final Sort NEWEST = new Sort(List.of(new Sort.Key("l.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    Caller caller;

    /**
     * One page of them, newest first.
     *
     * @param coordinated the centres where the caller coordinates
     */
    Page<CalendarLinkView> page(Places places, Collection<UUID> coordinated, PageParameters page) {
        return pager.page(inCharge(places, coordinated), NEWEST, page, CalendarLinkView::of);
    }

    Optional<CalendarLinkView> byId(Places places, Collection<UUID> coordinated, UUID id) {
        return inCharge(places, coordinated).where("l.id = :id").bind("id", id).all().stream()
                .findFirst()
                .map(CalendarLinkView::of);
    }

    private ListQuery inCharge(Places places, Collection<UUID> coordinated) {
        return new ListQuery(entityManager, COLUMNS, LINKS)
                .where(IN_CHARGE)
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("coordinated", coordinated.toArray(UUID[]::new))
                .bind("issuer", caller.issuer())
                .bind("subject", caller.subject());
    }
}
