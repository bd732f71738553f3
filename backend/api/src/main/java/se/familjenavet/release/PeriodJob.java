package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/** Makes the releases of terms and years that are over; each in a transaction. */
@ApplicationScoped
public class PeriodJob extends Job {
    private static final Logger LOG = Logger.getLogger("release");

    private final EachRegion eachRegion;
    private final Errand errand;
    private final DuePeriods due;
    private final Pooling pooling;

    private record Due(String region, DuePeriod period) {}

    @Inject
    PeriodJob(EachRegion eachRegion, Errand errand, DuePeriods due, Pooling pooling) {
        this.eachRegion = eachRegion;
        this.errand = errand;
        this.due = due;
        this.pooling = pooling;
    }

    @Override
    public String name() {
        return "survey-periods";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(1);
    }

    @Override
    protected void run(Runnable atWork) {
        List<Due> all = new ArrayList<>();
        eachRegion.run(atWork, region -> due.in(region).forEach(period -> all.add(new Due(region, period))));
        int failed = 0;
        for (Due one : all) {
            atWork.run();
            try {
                errand.inRegion(one.region(), () -> pooling.make(one.period()));
            } catch (RuntimeException trouble) {
                LOG.errorf(
                        trouble,
                        "Period %s of version %s failed",
                        one.period().period().code(),
                        one.period().version());
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " periods failed");
        }
    }
}
