package se.familjenavet.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;

/** Work in one region after another, each in a transaction that reaches that region alone; one's trouble is not the next's. */
@ApplicationScoped
public class EachRegion {
    private static final Logger LOG = Logger.getLogger("job");
    private static final String TAKING_PART = "select code from region where participates order by code";

    @Inject
    Errand errand;

    @Inject
    EntityManager entityManager;

    /**
     * Does the work in every region that takes part (SCB county code), and then tells of those where it failed.
     *
     * @param atWork the job's own
     */
    public void run(Runnable atWork, Consumer<String> work) {
        List<String> failed = new ArrayList<>();
        for (String region : errand.fromQueues(this::takingPart)) {
            atWork.run();
            try {
                errand.inRegion(region, () -> work.accept(region));
            } catch (RuntimeException trouble) {
                LOG.errorf(trouble, "Region %s failed", region);
                failed.add(region);
            }
        }
        if (!failed.isEmpty()) {
            throw new SomeRegionsFailed(failed);
        }
    }

    @SuppressWarnings("unchecked") // JPA has no typed native query of text
    private List<String> takingPart() {
        return entityManager.createNativeQuery(TAKING_PART, String.class).getResultList();
    }
}
