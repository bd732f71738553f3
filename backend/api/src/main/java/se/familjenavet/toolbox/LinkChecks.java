package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Errand;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/** Asks the addresses of published media whether they still answer: each once a week, a broken one once a day, some at a time. */
@ApplicationScoped
public class LinkChecks extends Job {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int AT_A_TIME = 30;

    private static final String DUE = """
            select id, content ->> 'address' as address from toolbox_media
            where region_code = :region and status = 'PUBLISHED' and file_id is null
            and (link_checked_at is null or link_checked_at < case link_state
                when 'BROKEN' then cast(:dayAgo as timestamptz) else cast(:weekAgo as timestamptz) end)
            order by link_checked_at nulls first, id limit :most
            """;
    private static final String NOTE = """
            update toolbox_media set link_state = :state, link_checked_at = :now,
                link_since = case when link_state = :state then link_since else :now end
            where id = :id and content ->> 'address' = :address
            """;

    @Inject
    EachRegion eachRegion;

    @Inject
    Errand errand;

    @Inject
    Session session;

    @Inject
    LinkCheck check;

    @Inject
    Clock clock;

    private record Link(String region, UUID id, String address) {}

    @Override
    public String name() {
        return "link-checks";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(1);
    }

    /** No transaction is open while a server is asked. */
    @Override
    protected void run(Runnable atWork) {
        List<Link> due = new ArrayList<>();
        eachRegion.run(atWork, region -> due.addAll(due(region)));
        for (Link link : due) {
            atWork.run();
            LinkState state = check.of(link.address());
            errand.inRegion(link.region(), () -> note(link, state));
        }
    }

    private List<Link> due(String region) {
        return session.createNativeQuery(DUE, Tuple.class)
                .setParameter("region", region)
                .setParameter("dayAgo", clock.instant().minus(DAY))
                .setParameter("weekAgo", clock.instant().minus(WEEK))
                .setParameter("most", AT_A_TIME)
                .getResultStream()
                .map(row -> new Link(region, row.get("id", UUID.class), row.get("address", String.class)))
                .toList();
    }

    private void note(Link link, LinkState state) {
        session.createNativeMutationQuery(NOTE)
                .setParameter("state", state.name())
                .setParameter("now", clock.instant())
                .setParameter("id", link.id())
                .setParameter("address", link.address())
                .executeUpdate();
    }
}
