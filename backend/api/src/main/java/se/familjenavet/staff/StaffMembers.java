package se.familjenavet.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;

/** All staff members that a caller's places reach. */
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {
    private static final String ONE =
            "select m.* from staff_member m where m.id = :id and m.id in " + StaffList.AT_PLACE;

    @Inject
    Pager pager;

    /** One staff member; of one who was joined into another, the other. */
    Optional<StaffMember> byId(Places places, UUID id) {
        return at(places, id)
                .flatMap(found -> found.joinedInto() == null ? Optional.of(found) : at(places, found.joinedInto()));
    }

    private Optional<StaffMember> at(Places places, UUID id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ONE, StaffMember.class)
                .setParameter("id", id)
                .setParameter("paths", places.paths().toArray(String[]::new))
                .setParameter("municipalities", places.municipalities().toArray(String[]::new))
                .setParameter("centres", places.centres().toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    /** One page of those in place that the filter lets through. */
    Page<StaffSummary> page(Places places, StaffParameters asked, PageParameters one) {
        Page<StaffSummary> page = pager.page(list(places, asked), StaffList.sort(asked.sort), one, StaffSummary::of);
        Map<UUID, List<StaffPlaceView>> found = placesOf(places, page.items());
        return page.map(member -> member.at(found));
    }

    /** All of those, some hundred at a time; to be closed. */
    Stream<List<StaffSummary>> all(Places places, StaffParameters asked) {
        return list(places, asked).batches(StaffList.sort(asked.sort)).map(rows -> summaries(places, rows));
    }

    private List<StaffSummary> summaries(Places places, List<Tuple> rows) {
        List<StaffSummary> members = rows.stream().map(StaffSummary::of).toList();
        Map<UUID, List<StaffPlaceView>> found = placesOf(places, members);
        return members.stream().map(member -> member.at(found)).toList();
    }

    private Map<UUID, List<StaffPlaceView>> placesOf(Places places, List<StaffSummary> members) {
        List<UUID> ids = members.stream().map(StaffSummary::id).toList();
        return StaffList.placesOf(places, getEntityManager(), ids);
    }

    private ListQuery list(Places places, StaffParameters asked) {
        return StaffList.filter(StaffList.in(places, getEntityManager()), asked);
    }
}
