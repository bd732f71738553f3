package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.problem.ProblemType;

/** The rows of runs as their worker sees them. */
@ApplicationScoped
class RunRows {
    private static final String WAITING =
            "select id, region_code, controller from retention_run where ended_at is null order by made_at, id";
    /** The row is locked, so that two who take it up wait for each other. */
    private static final String TAKE = """
            update retention_run x set state = 'RUNNING', attempts = x.attempts + 1
            from retention_decision d
            where x.id = :id and x.ended_at is null and d.id = x.decision_id
            returning x.id, x.region_code, x.controller, x.kind, d.classes, x.attempts,
                exists (select from retention_line l where l.run_id = x.id) as is_counted,
                d.valid_from <= setting_today() and coalesce(d.valid_to, 'infinity') >= setting_today() as is_decided
            """;

    private static final String END = """
            update retention_run set state = :state, problem = cast(:problem as text), ended_at = :now
            where id = :id and ended_at is null
            """;
    private static final String HOLD = "select id from retention_run where id = :id and ended_at is null for update";
    private static final String NOTHING_LEFT = "delete from retention_item where run_id = :id";

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** A run that nobody has ended. */
    record Waiting(UUID id, String region, String controller) {}

    /** Whose they are; the oldest first. */
    List<Waiting> waiting() {
        return session.createNativeQuery(WAITING, Object[].class).getResultList().stream()
                .map(row -> new Waiting((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Takes a run up, for the first time or again; empty when it is over by now. */
    Optional<Turn> take(UUID id) {
        return session.createNativeQuery(TAKE, Object[].class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .map(RunRows::turn);
    }

    /** Keeps others from a run until this transaction ends; false when it is over. What is read afterwards is what they left. */
    boolean hold(UUID id) {
        return !session.createNativeQuery(HOLD, UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    void end(UUID id, RunState state, Optional<ProblemType> problem) {
        session.createNativeMutationQuery(NOTHING_LEFT).setParameter("id", id).executeUpdate();
        session.createNativeMutationQuery(END)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("problem", problem.map(ProblemType::code).orElse(null))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static Turn turn(Object[] row) {
        return new Turn(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                RunKind.valueOf((String) row[3]),
                Arrays.stream((String[]) row[4])
                        .map(DataClass::valueOf)
                        .sorted()
                        .toList(),
                ((Number) row[5]).intValue(),
                (Boolean) row[6],
                (Boolean) row[7]);
    }
}
