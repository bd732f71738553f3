package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.access.Errand;
import se.familjenavet.group.SwedishTime;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;

/** The day before a session, from four in the afternoon: a letter to each parent in the group, once. */
@ApplicationScoped
public class Reminders extends Job {
    private static final int FROM_HOUR = 16;
    private static final String MEETS = """
            select exists (select from session s join parent_group g on g.id = s.group_id
                           where g.region_code = :region and s.status = 'PLANNED' and s.day = :day)
            """;

    private final EachRegion eachRegion;
    private final Errand errand;
    private final Outbox outbox;
    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Reminders(EachRegion eachRegion, Errand errand, Outbox outbox, EntityManager entityManager, Clock clock) {
        this.eachRegion = eachRegion;
        this.errand = errand;
        this.outbox = outbox;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofMinutes(5);
    }

    @Override
    protected void run(Runnable atWork) {
        ZonedDateTime now = SwedishTime.at(clock.instant());
        if (now.getHour() >= FROM_HOUR) {
            LocalDate tomorrow = now.toLocalDate().plusDays(1);
            regionsThatMeet(atWork, tomorrow).forEach(region -> {
                atWork.run();
                errand.amongPersons(region, () -> outbox.remind(region, tomorrow));
            });
        }
    }

    private List<String> regionsThatMeet(Runnable atWork, LocalDate day) {
        List<String> regions = new ArrayList<>();
        eachRegion.run(atWork, region -> {
            if (meets(region, day)) {
                regions.add(region);
            }
        });
        return regions;
    }

    private boolean meets(String region, LocalDate day) {
        return (Boolean) entityManager
                .createNativeQuery(MEETS, Boolean.class)
                .setParameter("region", region)
                .setParameter("day", day)
                .getSingleResult();
    }
}
