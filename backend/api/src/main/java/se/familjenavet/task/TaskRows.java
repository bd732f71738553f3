package se.familjenavet.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The rows of long work as workers see them: who has which, how far it has come, how it ended. */
@ApplicationScoped
class TaskRows {
    private static final String CLAIM = """
            update task set state = 'RUNNING', lease = :lease, leased_until = :until, attempts = attempts + 1,
                steps_done = 0, steps_total = 0
            where id = (
                select id from task
                where ended_at is null and kind = any (:kinds) and (leased_until is null or leased_until <= :now)
                order by made_at, id limit 1 for update skip locked)
            returning id, region_code, kind, issuer, subject, cast(input as text), attempts
            """;
    private static final String PROLONG = """
            update task set leased_until = :until, steps_done = :done, steps_total = :total
            where id = :id and lease = :lease
            """;
    private static final String SUCCEED = """
            update task set state = 'DONE', report = cast(:report as jsonb), steps_done = steps_total, ended_at = :now,
                lease = null, leased_until = null
            where id = :id and lease = :lease
            """;
    private static final String FAIL = """
            update task set state = 'FAILED', trouble = cast(:trouble as jsonb), ended_at = :now, lease = null, leased_until = null
            where id = :id and lease = :lease
            """;
    private static final String FORGET = "delete from task where ended_at <= :expiry";

    @Inject
    Session session;

    /** Takes the oldest that nobody has, or that one has who was not heard of again. */
    Optional<Assignment> claim(Collection<TaskKind> kinds, Instant now, Instant until) {
        UUID lease = UUID.randomUUID();
        return session
                .createNativeQuery(CLAIM, Object[].class)
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("kinds", kinds.stream().map(TaskKind::name).toArray(String[]::new))
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> assignment(row, lease));
    }

    boolean prolong(Assignment assignment, int done, int total, Instant until) {
        return held(PROLONG, assignment)
                        .setParameter("until", until)
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .executeUpdate()
                == 1;
    }

    /** In the transaction of the effect: false when another has taken over, whose effect it then is. */
    boolean succeed(Assignment assignment, String report, Instant now) {
        return held(SUCCEED, assignment)
                        .setParameter("report", report)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    boolean fail(Assignment assignment, String trouble, Instant now) {
        return held(FAIL, assignment)
                        .setParameter("trouble", trouble)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Changes the row only while the lease is still the assignment's. */
    private MutationQuery held(String change, Assignment assignment) {
        return session.createNativeMutationQuery(change)
                .setParameter("id", assignment.id())
                .setParameter("lease", assignment.lease());
    }

    int forget(Instant expiry) {
        return session.createNativeMutationQuery(FORGET)
                .setParameter("expiry", expiry)
                .executeUpdate();
    }

    private static Assignment assignment(Object[] row, UUID lease) {
        return new Assignment(
                (UUID) row[0],
                (String) row[1],
                TaskKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                lease,
                ((Number) row[6]).intValue());
    }
}
