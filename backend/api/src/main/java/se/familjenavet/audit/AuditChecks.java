package se.familjenavet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** What the checks of the chains found. */
@ApplicationScoped
public class AuditChecks {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MANY = 10_000;
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('audit_check', 0))";
    private static final String REGIONS = "select code from region union select '00' order by 1";
    private static final String REACHED =
            "select coalesce(max(number), 0) from audit_check where region_code = :region";
    /** A chain that was longer before has lost its end: how long it was is kept. */
    private static final String KEEP = """
            insert into audit_check (region_code, at, number, broken) values (:region, :now, :number, nullif(:broken, 0))
            on conflict (region_code) do update set at = excluded.at, broken = excluded.broken,
                number = greatest(audit_check.number, excluded.number)
            """;

    private static final String CHECKPOINT = """
            insert into audit_checkpoint (region_code, number, hash, at)
            select :region, :number, decode(:hash, 'hex'), :now
            where not exists (
                select from audit_checkpoint where region_code = :region
                and (number = :number or number > :number - :many and at > :dayAgo))
            """;
    private static final Sort ORDER = new Sort(List.of(new Sort.Key("k.region_code", "text")), false);

    @Inject
    Session session;

    @Inject
    AuditChains chains;

    @Inject
    Pager pager;

    @Inject
    Clock clock;

    /** The regions that can have a chain, and the one of those who belong nowhere. */
    List<String> regions() {
        return session.createNativeQuery(REGIONS, String.class).getResultList();
    }

    /** Follows a chain and keeps what came of it, with a checkpoint each day or ten thousand links; unless another is at it. */
    void check(String region) {
        if (session.createNativeQuery(LOCK, Boolean.class).getSingleResult()) {
            AuditChains.Walk walk = chains.walk(region);
            long reached = session.createNativeQuery(REACHED, Long.class)
                    .setParameter("region", region)
                    .getSingleResult();
            ChainEnd end = walk.end();
            boolean isCut = walk.broken() == AuditChains.WHOLE && end.number() < reached;
            keep(region, end, isCut ? end.number() + 1 : walk.broken());
        }
    }

    private void keep(String region, ChainEnd end, long broken) {
        if (end.number() == 0 && broken == AuditChains.WHOLE) {
            return;
        }
        session.createNativeMutationQuery(KEEP)
                .setParameter("region", region)
                .setParameter("now", now())
                .setParameter("number", end.number())
                .setParameter("broken", broken)
                .executeUpdate();
        if (broken == AuditChains.WHOLE) {
            makeCheckpoint(region, end);
        }
    }

    private void makeCheckpoint(String region, ChainEnd end) {
        session.createNativeMutationQuery(CHECKPOINT)
                .setParameter("region", region)
                .setParameter("number", end.number())
                .setParameter("hash", end.hash())
                .setParameter("now", now())
                .setParameter("many", MANY)
                .setParameter("dayAgo", now().minus(A_DAY))
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** One page of what the latest checks of the chains in place found. */
    Page<AuditChainView> page(Places places, PageParameters asked) {
        ListQuery query = new ListQuery(session, "k.region_code, k.at, k.number, k.broken", "audit_check k")
                .where("k.region_code = any (:regions)")
                .bind("regions", places.regions().toArray(String[]::new));
        return pager.page(query, ORDER, asked, row -> AuditChainView.of(row, places));
    }
}
