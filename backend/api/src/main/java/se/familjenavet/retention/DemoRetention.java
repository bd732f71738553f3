package se.familjenavet.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.place.DemoRegions;

/**
 * What the demo's controllers have decided, once; and a first run by each decision, so that the families of old groups are
 * without a name as they would be by now. Their attendance is left to be taken away by whoever tries that.
 */
@ApplicationScoped
public class DemoRetention {
    private static final Logger LOG = Logger.getLogger(DemoRetention.class);
    private static final int AFTER_THE_FAMILIES = 7000;
    private static final List<DataClass> WHO_THEY_WERE =
            List.of(DataClass.FREE_TEXT, DataClass.MESSAGE, DataClass.CONTACT);
    private static final String CONTROLLERS =
            "select distinct controller from household where region_code = :region union select :region order by 1";
    private static final String DECIDED = "select exists (select from retention_decision where region_code = :region)";

    @Inject
    RetentionDecisions decisions;

    @Inject
    RetentionRuns runs;

    @Inject
    RetentionWork work;

    @Inject
    Errand errand;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    private record Tried(String region, String controller, UUID decision, UUID dryRun) {}

    void load(@Observes @Priority(AFTER_THE_FAMILIES) StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(this::loadOnce);
        }
    }

    /** Whether the county's controllers have decided now. */
    boolean loadOnce(String county) {
        List<String> controllers = errand.fromRegion(county, () -> controllers(county));
        boolean isDecided = errand.atRetention(county, county, () -> session.createNativeQuery(DECIDED, Boolean.class)
                .setParameter("region", county)
                .getSingleResult());
        if (isDecided) {
            return false;
        }
        long begun = clock.millis();
        List<Tried> tried = controllers.stream().map(one -> tryOut(county, one)).toList();
        work.run(() -> {});
        tried.forEach(this::execute);
        work.run(() -> {});
        LOG.infof(
                "Demo: retention by %d controllers in county %s in %d s",
                controllers.size(), county, (clock.millis() - begun) / 1000);
        return true;
    }

    private List<String> controllers(String county) {
        return session.createNativeQuery(CONTROLLERS, String.class)
                .setParameter("region", county)
                .getResultList();
    }

    private Tried tryOut(String county, String controller) {
        return errand.atRetention(county, controller, () -> {
            UUID decision = decisions.write(decision(controller), Officer.NONE);
            return new Tried(county, controller, decision, runs.tryOut(decision, Officer.NONE));
        });
    }

    private void execute(Tried tried) {
        errand.atRetention(
                tried.region,
                tried.controller,
                () -> runs.execute(tried.decision, tried.dryRun, LocalDate.now(clock), Officer.NONE));
    }

    private NewRetentionDecision decision(String controller) {
        LocalDate decided = LocalDate.of(LocalDate.now(clock).getYear() - 1, 10, 14);
        boolean isRegion = controller.length() == 2;
        return new NewRetentionDecision(
                controller,
                (isRegion ? "RS " : "KS ") + decided.getYear() + "/0" + controller,
                decided,
                isRegion ? List.of(DataClass.values()) : WHO_THEY_WERE,
                "Namn, kontaktuppgifter, önskemål och utskick gallras när familjens sista grupp är slut sedan så många månader"
                        + " som regionen har bestämt. Statistiken står kvar.",
                decided.plusMonths(2).withDayOfMonth(1),
                null);
    }
}
