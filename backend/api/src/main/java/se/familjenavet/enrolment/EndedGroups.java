package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Errand;
import se.familjenavet.group.GroupStatus;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/** Families of groups that have ended: those who were in one have completed it, and nobody waits any more. */
@ApplicationScoped
public class EndedGroups extends Job {
    private static final String ENDED = """
            select distinct g.id, g.status from parent_group g join enrolment e on e.group_id = g.id and is_alive(e.status)
            where g.region_code = :region and g.status in ('COMPLETED', 'CANCELLED')
            """;
    private static final String ALIVE =
            "select e from Enrolment e where e.groupId = :group and e.status in (INVITED, REQUESTED, WAITLISTED, OFFERED,"
                    + " ENROLLED) order by e.id";

    @Inject
    EachRegion eachRegion;

    @Inject
    Errand errand;

    @Inject
    WaitingList waitingList;

    @Inject
    EntityManager entityManager;

    private record Ended(String region, UUID group, GroupStatus status) {}

    @Override
    public String name() {
        return "ended-groups";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofMinutes(1);
    }

    @Override
    protected void run(Runnable atWork) {
        List<Ended> due = new ArrayList<>();
        eachRegion.run(atWork, region -> due.addAll(ended(region)));
        for (Ended group : due) {
            atWork.run();
            errand.amongPersons(group.region(), () -> settle(group));
        }
    }

    private List<Ended> ended(String region) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(ENDED, Tuple.class)
                .setParameter("region", region)
                .getResultStream()
                .map(row -> new Ended(
                        region, row.get("id", UUID.class), GroupStatus.valueOf(row.get("status", String.class))))
                .toList();
    }

    private int settle(Ended group) {
        waitingList.lock(group.group());
        List<Enrolment> alive = entityManager
                .createQuery(ALIVE, Enrolment.class)
                .setParameter("group", group.group())
                .getResultList();
        alive.forEach(enrolment -> waitingList.settle(enrolment, one -> end(one, group.status())));
        return alive.size();
    }

    private void end(Enrolment enrolment, GroupStatus because) {
        if (because == GroupStatus.CANCELLED) {
            enrolment.withdraw(EndReason.GROUP_CANCELLED, waitingList.today());
        } else if (enrolment.status() == EnrolmentStatus.ENROLLED) {
            enrolment.complete(waitingList.today());
        } else {
            enrolment.expire(waitingList.today());
        }
    }
}
