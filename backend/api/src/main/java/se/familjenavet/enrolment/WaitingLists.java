package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Errand;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/**
 * Serves all waiting lists: offers what has become free to those first in the queue, ends offers that nobody took, and sign-ups
 * that nobody confirmed. One group after another, each in a transaction of its own; any number of processes may.
 */
@ApplicationScoped
public class WaitingLists extends Job {
    private static final String TO_SERVE = """
            select g.id from parent_group g where g.region_code = :region and g.waiting > 0 and g.taken < g.capacity
            and g.status in ('PLANNED', 'OPEN', 'RUNNING')
            union select e.group_id from enrolment e
            where e.region_code = :region and e.status = 'OFFERED' and e.offer_until <= :now
            """;
    private static final String UNCONFIRMED =
            "select e from Enrolment e where e.regionCode = :region and e.status = REQUESTED and e.confirmUntil <= :now"
                    + " order by e.confirmUntil";
    private static final int AT_A_TIME = 200;

    @Inject
    EachRegion eachRegion;

    @Inject
    Errand errand;

    @Inject
    WaitingList waitingList;

    @Inject
    OfferHours offerHours;

    @Inject
    UnconfirmedFamilies unconfirmed;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "waiting-lists";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofSeconds(10);
    }

    @Override
    protected void run(Runnable atWork) {
        Map<String, List<UUID>> due = new TreeMap<>();
        eachRegion.run(atWork, region -> due.put(region, toServe(region)));
        due.forEach((region, groups) -> {
            groups.forEach(group -> {
                atWork.run();
                errand.amongPersons(region, () -> waitingList.serve(group, offerHours.in(region)));
            });
            atWork.run();
            errand.amongPersons(region, () -> endUnconfirmed(region));
        });
    }

    private List<UUID> toServe(String region) {
        return new ArrayList<>(entityManager
                .unwrap(Session.class)
                .createNativeQuery(TO_SERVE, UUID.class)
                .setParameter("region", region)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    private int endUnconfirmed(String region) {
        List<Enrolment> late = entityManager
                .createQuery(UNCONFIRMED, Enrolment.class)
                .setParameter("region", region)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_A_TIME)
                .getResultList();
        late.forEach(enrolment -> waitingList.settle(enrolment, one -> one.expire(waitingList.today())));
        unconfirmed.forget(late.stream().map(Enrolment::householdId).toList());
        return late.size();
    }
}
