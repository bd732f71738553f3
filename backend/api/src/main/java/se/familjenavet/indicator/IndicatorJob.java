package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/** Releases the months, terms and years that are over; each in a transaction. */
@ApplicationScoped
public class IndicatorJob extends Job {
    private static final Logger LOG = Logger.getLogger("indicator");

    private final EachRegion eachRegion;
    private final Errand errand;
    private final Releases releases;

    private record Due(String region, Span span) {}

    @Inject
    IndicatorJob(EachRegion eachRegion, Errand errand, Releases releases) {
        this.eachRegion = eachRegion;
        this.errand = errand;
        this.releases = releases;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(1);
    }

    @Override
    protected void run(Runnable atWork) {
        List<Due> all = new ArrayList<>();
        eachRegion.run(atWork, region -> releases.due(region).forEach(span -> all.add(new Due(region, span))));
        List<String> failed = new ArrayList<>();
        for (Due one : all) {
            atWork.run();
            if (failed.contains(one.region())) {
                continue;
            }
            try {
                errand.inRegion(one.region(), () -> releases.make(one.region(), one.span()));
            } catch (RuntimeException trouble) {
                LOG.errorf(trouble, "Period %s of region %s failed", one.span().code(), one.region());
                failed.add(one.region());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("regions " + failed + " failed");
        }
    }
}
