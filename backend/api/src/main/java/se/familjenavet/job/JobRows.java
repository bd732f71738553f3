package se.familjenavet.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What is remembered of each job: when it is due, who has it, how it went. Asked as {@code app_job}. */
@ApplicationScoped
class JobRows {
    private static final String ADD =
            "insert into job (name, next_run) values (:name, :now) on conflict (name) do nothing";
    private static final String CLAIM = """
            update job set lease = :lease, leased_until = :until, failures = failures + 1
            where name = (
                select name from job
                where name = any (:names) and next_run <= :now and (leased_until is null or leased_until <= :now)
                order by next_run, name limit 1 for update skip locked)
            returning name, failures
            """;
    private static final String PROLONG =
            "update job set leased_until = :until where name = :name and lease = :lease and leased_until > :now";
    private static final String END = """
            update job set lease = null, leased_until = null, last_run = :now, last_outcome = :outcome,
                last_reference = :reference, failures = :failures, next_run = :next
            where name = :name and lease = :lease
            """;
    private static final String GIVE_BACK = """
            update job set lease = null, leased_until = null, failures = failures - 1
            where name = :name and lease = :lease
            """;
    private static final String HURRY = "update job set next_run = least(next_run, :now) where name = :name";
    private static final String ALL =
            "select name, next_run, last_run, last_outcome, last_reference, failures, leased_until from job";

    @Inject
    Session session;

    /** A job in one worker's hands; its failures count this run until it has ended well. */
    record Claim(String name, UUID lease, int failures) {}

    void add(String name, Instant now) {
        session.createNativeMutationQuery(ADD)
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes one job that is due and in nobody's hands, or in the hands of one who was not heard of again. */
    Optional<Claim> claim(Collection<String> names, Instant now, Instant until) {
        UUID lease = UUID.randomUUID();
        return session
                .createNativeQuery(CLAIM, Object[].class)
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Claim((String) row[0], lease, ((Number) row[1]).intValue()));
    }

    boolean prolong(Claim claim, Instant now, Instant until) {
        return session.createNativeMutationQuery(PROLONG)
                        .setParameter("until", until)
                        .setParameter("name", claim.name())
                        .setParameter("lease", claim.lease())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Tells how it went, unless another has taken over. */
    void end(Claim claim, JobOutcome outcome, String reference, Instant now, Instant next) {
        session.createNativeMutationQuery(END)
                .setParameter("now", now)
                .setParameter("outcome", outcome.name())
                .setParameter("reference", reference)
                .setParameter("failures", outcome == JobOutcome.DONE ? 0 : claim.failures())
                .setParameter("next", next)
                .setParameter("name", claim.name())
                .setParameter("lease", claim.lease())
                .executeUpdate();
    }

    /** Leaves it for whoever comes next, as it was before. */
    void giveBack(Claim claim) {
        session.createNativeMutationQuery(GIVE_BACK)
                .setParameter("name", claim.name())
                .setParameter("lease", claim.lease())
                .executeUpdate();
    }

    void hurry(String name, Instant now) {
        session.createNativeMutationQuery(HURRY)
                .setParameter("now", now)
                .setParameter("name", name)
                .executeUpdate();
    }

    Map<String, JobRow> all() {
        return session.createNativeQuery(ALL, JobRow.class)
                .getResultStream()
                .collect(Collectors.toMap(JobRow::name, r -> r));
    }
}
