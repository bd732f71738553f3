package se.familjenavet.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;

/** The groups that a caller's places reach: those held at one of its centres, alone or together with others. */
@ApplicationScoped
public class ParentGroups implements PanacheRepositoryBase<ParentGroup, UUID> {
    private static final String ONE = "select g from ParentGroup g where g.id = :id"
            + " and (array_intersects(g.centreIds, :centres) or g.id in :led)";

    @Inject
    Pager pager;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A group at one of the places, or in which the caller is named where the permission follows that. */
    public Optional<ParentGroup> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(ONE, ParentGroup.class)
                .setParameter("id", id)
                .setParameter("centres", places.centres().toArray(UUID[]::new))
                .setParameter("led", places.led())
                .getResultStream()
                .findFirst();
    }

    /** One page of those in place that the filter lets through. */
    Page<GroupSummary> page(Places places, GroupParameters asked, PageParameters page) {
        return pager.page(list(places, asked), GroupList.sort(asked.sort), page, GroupSummary::of);
    }

    /** All of those, read a little at a time; to be closed. */
    Stream<GroupSummary> all(Places places, GroupParameters asked) {
        return list(places, asked).stream(GroupList.sort(asked.sort)).map(GroupSummary::of);
    }

    /**
     * Raises the version of a group when something below it is about to change, at once: of two who change the sessions
     * of a group the later waits here, before it has touched any, and learns that it had read an earlier version.
     */
    void raise(ParentGroup group) {
        getEntityManager().lock(group, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private ListQuery list(Places places, GroupParameters asked) {
        ListQuery inPlace = GroupList.in(places, getEntityManager(), LocalDate.now(clock))
                .bind("issuer", caller.issuer())
                .bind("subject", caller.subject());
        return GroupList.filter(inPlace, asked);
    }
}
