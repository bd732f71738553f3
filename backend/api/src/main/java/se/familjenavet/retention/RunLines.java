package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** What a run finds: counted by the same function when it is tried and when it is done. */
@ApplicationScoped
class RunLines {
    /** As {@code retention_due} says it; a hash of nothing when nothing is due. */
    private static final String COUNT = """
            insert into retention_line (run_id, controller, data_class, months, due, held, hash)
            select x.id, x.controller, :data, :months, count(d.id) filter (where not d.held), count(d.id) filter (where d.held),
                   sha256(convert_to(coalesce(string_agg(cast(d.id as text), ',' order by d.id) filter (where not d.held), ''), 'UTF8'))
            from retention_run x left join retention_due(:controller, :data, x.as_of, :months, :names, null) d on true
            where x.id = :run group by x.id, x.controller
            """;

    private static final String LIST = """
            insert into retention_item (run_id, controller, data_class, id)
            select x.id, x.controller, :data, d.id
            from retention_run x, retention_due(:controller, :data, x.as_of, :months, :names, null) d
            where x.id = :run and not d.held
            """;
    private static final String COUNT_LOG = """
            insert into retention_line (run_id, controller, data_class, months, due, held, hash, until)
            select x.id, x.controller, 'AUDIT', :months,
                   greatest(coalesce(c.number - (select min(s.number) from audit_seal s where s.region_code = x.controller) + 1, 0), 0),
                   0, coalesce(c.hash, sha256('')), c.number
            from retention_run x left join audit_checkpoint c
                on c.region_code = x.controller and c.number = audit_cut(x.controller, x.as_of, :months)
            where x.id = :run
            """;
    private static final String COMPARE = """
            update retention_line l set changed = true
            from retention_run x join retention_line tried on tried.run_id = x.dry_run_id
            where x.id = :run and l.run_id = x.id and tried.data_class = l.data_class
            and (l.hash, l.due, l.months) is distinct from (tried.hash, tried.due, tried.months)
            """;

    @Inject
    Session session;

    @Inject
    RunRows rows;

    /** Counts for a run what is past its time, and lists it; ends a run where nothing is to be done. Whether anything is. */
    boolean count(Turn turn) {
        if (isCounted(turn)) {
            return turn.kind() == RunKind.RUN;
        }
        turn.classes().forEach(data -> count(turn, data));
        if (turn.kind() == RunKind.DRY_RUN) {
            rows.end(turn.id(), RunState.DONE, Optional.empty());
            return false;
        }
        if (session.createNativeMutationQuery(COMPARE)
                        .setParameter("run", turn.id())
                        .executeUpdate()
                > 0) {
            rows.end(turn.id(), RunState.CHANGED, Optional.empty());
            return false;
        }
        turn.classes().stream().filter(data -> data != DataClass.AUDIT).forEach(data -> prepare(LIST, turn, data)
                .executeUpdate());
        return true;
    }

    /** Whether another worker has counted meanwhile. */
    private boolean isCounted(Turn turn) {
        return session.createNativeQuery(
                        "select exists (select from retention_line where run_id = :run)", Boolean.class)
                .setParameter("run", turn.id())
                .getSingleResult();
    }

    private void count(Turn turn, DataClass data) {
        if (data == DataClass.AUDIT) {
            session.createNativeMutationQuery(COUNT_LOG)
                    .setParameter("run", turn.id())
                    .setParameter("months", months(turn.region(), data))
                    .executeUpdate();
        } else {
            prepare(COUNT, turn, data).executeUpdate();
        }
    }

    private MutationQuery prepare(String sql, Turn turn, DataClass data) {
        return session.createNativeMutationQuery(sql)
                .setParameter("run", turn.id())
                .setParameter("controller", turn.controller())
                .setParameter("data", data.name())
                .setParameter("months", months(turn.region(), data))
                .setParameter("names", turn.namesGo());
    }

    /** How long a region keeps a class, now. */
    private int months(String region, DataClass data) {
        String column = data.name().toLowerCase(Locale.ROOT) + "_months";
        List<Integer> months = session.createNativeQuery(
                        "select " + column + " from region_setting where region_code = :region", Integer.class)
                .setParameter("region", region)
                .getResultList();
        return months.getFirst();
    }
}
