package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.household.HouseholdViews;
import se.familjenavet.household.ParentView;
import se.familjenavet.paging.ListQuery;

/** The families of a group, for its leaders and for the coordinators of the enrolling and the host centre (A4). */
@ApplicationScoped
public class Participants {
    private static final String COLUMNS = "e.id, e.status, e.household_id, e.municipality_code, h.child_month,"
            + " h.first_child, e.member_from, e.member_to";

    @Inject
    EntityManager entityManager;

    @Inject
    HouseholdViews families;

    Participant.All of(Places places, UUID group) {
        List<Tuple> rows = new ListQuery(
                        entityManager, COLUMNS, "enrolment e join household h on h.id = e.household_id")
                .where("e.group_id = :group and e.status in ('ENROLLED', 'COMPLETED')"
                        + " and (e.centre_ids && :centres or e.group_id = any (:led)) order by e.member_from, e.id")
                .bind("group", group)
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("led", places.led().toArray(UUID[]::new))
                .all();
        List<UUID> households =
                rows.stream().map(row -> row.get("household_id", UUID.class)).toList();
        Map<UUID, List<ParentView>> parents = families.knownParents(households);
        return new Participant.All(rows.stream().map(row -> of(row, parents)).toList());
    }

    private static Participant of(Tuple row, Map<UUID, List<ParentView>> parents) {
        UUID household = row.get("household_id", UUID.class);
        return new Participant(
                row.get("id", UUID.class),
                EnrolmentStatus.valueOf(row.get("status", String.class)),
                household,
                row.get("municipality_code", String.class),
                YearMonth.from(row.get("child_month", LocalDate.class)),
                row.get("first_child", Boolean.class),
                row.get("member_from", LocalDate.class),
                row.get("member_to", LocalDate.class),
                parents.getOrDefault(household, List.of()));
    }
}
