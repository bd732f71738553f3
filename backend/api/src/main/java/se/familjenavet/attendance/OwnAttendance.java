package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.familjenavet.enrolment.ParentLink;
import se.familjenavet.paging.ListQuery;

/** What a parent's own link tells of sessions: those that this parent came to, by the place that the link is about (R16). */
@ApplicationScoped
public class OwnAttendance {
    private static final String COLUMNS = "s.id, s.day, s.begins, s.minutes";
    private static final String CAME = "a.household_id = :household and a.parent_id = :parent"
            + " and a.enrolment_id = :enrolment and a.mark in ('PRESENT', 'LATE') and s.status <> 'CANCELLED'"
            + " order by s.day desc, s.begins desc, s.id";

    @Inject
    EntityManager entityManager;

    List<AttendedSession> of(ParentLink link) {
        return new ListQuery(entityManager, COLUMNS, "attendance a join session s on s.id = a.session_id")
                        .where(CAME)
                        .bind("household", link.household())
                        .bind("parent", link.parent())
                        .bind("enrolment", link.enrolment())
                        .all()
                        .stream()
                        .map(AttendedSession::of)
                        .toList();
    }
}
