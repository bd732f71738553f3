package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Job;

/** Tries every decision in force once a day, so that officers see what is past its time. It never takes anything away. */
@ApplicationScoped
public class RetentionProposals extends Job {
    private static final int MONTHS_KEPT = 1;
    private static final String IN_FORCE = """
            select d.id, d.region_code, d.controller from retention_decision d
            where d.valid_from <= setting_today() and coalesce(d.valid_to, 'infinity') >= setting_today() order by d.id
            """;
    private static final String TRIED =
            "select exists (select from retention_run where decision_id = :decision and kind = 'DRY_RUN' and as_of = :today)";
    private static final String FORGOTTEN = """
            select x.id from retention_run x
            where x.decision_id = :decision and x.kind = 'DRY_RUN' and x.issuer = '' and x.ended_at is not null and x.as_of < :before
            and not exists (select from retention_run e where e.dry_run_id = x.id)
            """;

    @Inject
    Errand errand;

    @Inject
    RetentionRuns runs;

    @Inject
    Session session;

    @Inject
    Clock clock;

    private record InForce(UUID decision, String region, String controller) {}

    @Override
    public String name() {
        return "retention-proposals";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(24);
    }

    @Override
    protected void run(Runnable atWork) {
        for (InForce one : errand.fromQueues(this::inForce)) {
            atWork.run();
            errand.atRetention(one.region, one.controller, () -> propose(one.decision));
        }
    }

    private List<InForce> inForce() {
        return session.createNativeQuery(IN_FORCE, Object[].class).getResultList().stream()
                .map(row -> new InForce((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Once a day, whoever tried; those of ours that led to nothing are forgotten. */
    private boolean propose(UUID decision) {
        forget(decision);
        boolean isTried = session.createNativeQuery(TRIED, Boolean.class)
                .setParameter("decision", decision)
                .setParameter("today", today())
                .getSingleResult();
        if (!isTried) {
            runs.tryOut(decision, Officer.NONE);
        }
        return !isTried;
    }

    private void forget(UUID decision) {
        UUID[] old = session.createNativeQuery(FORGOTTEN, UUID.class)
                .setParameter("decision", decision)
                .setParameter("before", today().minusMonths(MONTHS_KEPT))
                .getResultList()
                .toArray(UUID[]::new);
        session.createNativeMutationQuery("delete from retention_line where run_id = any (:old)")
                .setParameter("old", old)
                .executeUpdate();
        session.createNativeMutationQuery("delete from retention_run where id = any (:old)")
                .setParameter("old", old)
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
