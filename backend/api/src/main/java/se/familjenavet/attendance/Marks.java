package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.group.Session;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;

/** The rows of marks of a session that was found in place. Several are written at once, always in the same order. */
@ApplicationScoped
public class Marks {
    private static final String OF_SESSION = "a.session_id = :session and a.parent_id = any (:parents)";
    private static final String WRITTEN = """
            jsonb_to_recordset(cast(:marks as jsonb))
                as m (id uuid, parent uuid, enrolment uuid, mark text, at timestamptz, version bigint)
            """;
    private static final String ADD = """
            insert into attendance (id, session_id, parent_id, enrolment_id, mark, marked_at, version)
            select m.id, :session, m.parent, m.enrolment, m.mark, m.at, m.version from %s
            order by m.parent on conflict (session_id, parent_id) do nothing
            """.formatted(WRITTEN);
    private static final String CHANGE = """
            update attendance a set mark = m.mark, marked_at = m.at, version = m.version from %s
            where a.session_id = :session and a.parent_id = m.parent
            """.formatted(WRITTEN);
    private static final String REMOVE = "delete from attendance a where " + OF_SESSION;

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    /** Those that stand, by parent; nobody else changes them until the transaction ends. */
    Map<UUID, Standing> lock(Session session, Collection<UUID> parents) {
        return read(session, parents, " order by a.parent_id for update of a");
    }

    Map<UUID, Standing> read(Session session, Collection<UUID> parents) {
        return read(session, parents, "");
    }

    /** Where another was first, nothing. */
    void add(Session session, Collection<WrittenMark> marks) {
        write(ADD, session, marks);
    }

    void change(Session session, Collection<WrittenMark> marks) {
        write(CHANGE, session, marks);
    }

    void remove(Session session, Collection<UUID> parents) {
        if (!parents.isEmpty()) {
            of(REMOVE, session)
                    .setParameter("parents", parents.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private Map<UUID, Standing> read(Session session, Collection<UUID> parents, String order) {
        return new ListQuery(entityManager, "a.id, a.parent_id, a.mark, a.version", "attendance a")
                        .where(OF_SESSION + order)
                        .bind("session", session.id())
                        .bind("parents", parents.toArray(UUID[]::new))
                        .all()
                        .stream()
                        .map(Standing::of)
                        .collect(Collectors.toMap(Standing::parent, Function.identity()));
    }

    private void write(String sql, Session session, Collection<WrittenMark> marks) {
        if (!marks.isEmpty()) {
            of(sql, session).setParameter("marks", kept.write(marks)).executeUpdate();
        }
    }

    private Query of(String sql, Session session) {
        return entityManager.createNativeQuery(sql).setParameter("session", session.id());
    }
}
