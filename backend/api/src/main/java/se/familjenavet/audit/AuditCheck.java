package se.familjenavet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Job;

/** Follows every region's chain: what someone changed past the product is found then. */
@ApplicationScoped
public class AuditCheck extends Job {

    @Inject
    Errand errand;

    @Inject
    AuditChecks checks;

    @Override
    public String name() {
        return "audit-check";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(1);
    }

    /** Checks all chains, each in a transaction of its own. */
    @Override
    protected void run(Runnable atWork) {
        for (String region : errand.fromQueues(checks::regions)) {
            atWork.run();
            errand.onQueues(() -> checks.check(region));
        }
    }
}
