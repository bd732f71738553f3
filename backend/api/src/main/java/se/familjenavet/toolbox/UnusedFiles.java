package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;
import se.familjenavet.store.FileStore;

/**
 * Sweeps away files that no medium names a day after they came, and that were never lent to others. First what is known of them, then, once that holds, their
 * bytes: whenever it is cut off, nothing is known of that is not there.
 */
@ApplicationScoped
public class UnusedFiles extends Job {
    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final String FORGET = """
            delete from toolbox_file f where region_code = :region and uploaded_at < :before and not lent
            and not exists (select from toolbox_media m where m.file_id = f.id and m.region_code = f.region_code)
            """;
    private static final String KNOWN = """
            select exists (select from toolbox_file where region_code = :region and hash = :hash)
            or exists (select from toolbox_file where region_code = :region and thumbnail = :hash)
            """;

    @Inject
    EachRegion eachRegion;

    @Inject
    Uploads uploads;

    @Inject
    FileStore store;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "unused-files";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(6);
    }

    @Override
    protected void run(Runnable atWork) {
        Instant before = clock.instant().minus(KEPT_FOR);
        eachRegion.run(atWork, region -> forget(region, before));
        eachRegion.run(atWork, region -> remove(region, before));
    }

    private void forget(String region, Instant before) {
        uploads.alone(region);
        session.createNativeMutationQuery(FORGET)
                .setParameter("region", region)
                .setParameter("before", before)
                .executeUpdate();
    }

    private void remove(String region, Instant before) {
        uploads.alone(region);
        try {
            for (String hash : store.keptBefore(region, before)) {
                if (!isKnown(region, hash)) {
                    store.delete(region, hash);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isKnown(String region, String hash) {
        return session.createNativeQuery(KNOWN, Boolean.class)
                .setParameter("region", region)
                .setParameter("hash", hash)
                .getSingleResult();
    }
}
