package se.familjenavet.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Job;

/** Forgets the keys that are more than a day old, an hour's worth at a time. */
@ApplicationScoped
public class ExpiredKeys extends Job {
    private static final String FORGET = """
            delete from idempotency_key
            where at < least(cast(:expiry as timestamptz), (select min(at) from idempotency_key) + interval '1 hour')
            """;

    @Inject
    Errand errand;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "expired-keys";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(1);
    }

    @Override
    protected void run(Runnable atWork) {
        while (errand.fromQueues(this::forget) > 0) {
            atWork.run();
        }
    }

    private int forget() {
        return session.createNativeMutationQuery(FORGET)
                .setParameter("expiry", clock.instant().minus(IdempotencyKeys.KEPT_FOR))
                .executeUpdate();
    }
}
