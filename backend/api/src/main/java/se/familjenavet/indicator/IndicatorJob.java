package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/** Releases the months, terms and years that are over; each in a transaction. */
@ApplicationScoped
public class IndicatorJob extends Job {
    private static final Logger LOG = Logger.getLogger("indicator");

    /** So many periods of a region in one run; other jobs come in between when there are years to release. */
    private static final int AT_ONCE = 12;

    private final EachRegion eachRegion;
    private final Errand errand;
    private final Releases releases;
    private volatile boolean hasMore;

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
        return hasMore ? Duration.ZERO : Duration.ofHours(1);
    }

    @Override
    protected void run(Runnable atWork) {
        Map<String, List<Span>> due = new LinkedHashMap<>();
        eachRegion.run(atWork, region -> due.put(region, releases.due(region)));
        hasMore = due.values().stream().anyMatch(spans -> spans.size() > AT_ONCE);
        List<Due> all = new ArrayList<>();
        due.forEach((region, spans) -> spans.stream().limit(AT_ONCE).forEach(span -> all.add(new Due(region, span))));
        make(all, atWork);
    }

    private void make(List<Due> due, Runnable atWork) {
        List<String> failed = new ArrayList<>();
        for (Due one : due) {
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
