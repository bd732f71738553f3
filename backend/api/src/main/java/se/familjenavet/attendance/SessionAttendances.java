package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.group.Session;
import se.familjenavet.group.SessionStatus;
import se.familjenavet.paging.ListQuery;

/** The list of a session that was found in place, for those who may know the names on it. */
@ApplicationScoped
public class SessionAttendances {
    private static final String COLUMNS = "p.id, e.household_id, e.municipality_code,"
            + " i.first_name || ' ' || i.family_name as name, p.role, i.protected, a.mark, a.marked_at, a.version";
    private static final String LISTED = Members.ON_THE_DAY + """
             join parent_identity i on i.parent_id = p.id
             left join attendance a on a.parent_id = p.id and a.session_id = :session
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Members members;

    @Inject
    DropInSheets dropIns;

    @Inject
    AttendanceAudit audit;

    @Inject
    Clock clock;

    /**
     * The list, noted in the log.
     *
     * @param isForDevice whether it is to be kept on a device, where no protected parent may be (A12); counts include them
     */
    SessionAttendance of(Places places, Session session, boolean isForDevice) {
        DropIns counted = dropIns.of(session);
        return audit.read(new SessionAttendance(
                session.id(),
                session.group().id(),
                session.status(),
                session.day(),
                parents(places, session, isForDevice),
                counts(session),
                counted.items(),
                permitted(session),
                counted.version()));
    }

    private List<AttendedParent> parents(Places places, Session session, boolean isForDevice) {
        ListQuery listed = new ListQuery(entityManager, COLUMNS, LISTED).bind("session", session.id());
        return members
                .bind(listed, places, session)
                .where("(not i.protected or not :isForDevice)")
                .bind("isForDevice", isForDevice)
                .all("e.member_from, e.household_id, p.id")
                .stream()
                .map(AttendedParent::of)
                .toList();
    }

    private MarkCounts counts(Session session) {
        return MarkCounts.of(new ListQuery(entityManager, MarkCounts.COLUMNS, "attendance a")
                .where("a.session_id = :session")
                .bind("session", session.id())
                .all()
                .getFirst());
    }

    /** Whoever sees the list may tick on it, from the day of the session on. */
    private List<Permission> permitted(Session session) {
        boolean isHeld = session.status() != SessionStatus.CANCELLED
                && session.day() != null
                && !session.day().isAfter(LocalDate.now(clock));
        return isHeld ? List.of(Permission.MARK_ATTENDANCE) : List.of();
    }
}
