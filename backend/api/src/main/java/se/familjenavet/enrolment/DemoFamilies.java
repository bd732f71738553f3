package se.familjenavet.enrolment;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.access.FreshPlans;
import se.familjenavet.household.DemoRegister;
import se.familjenavet.household.Households;
import se.familjenavet.place.DemoRegions;
import se.familjenavet.text.KeptJson;

/**
 * The families of the demo's groups and those who stand in the registers beside them, in two counties; once, when there are
 * none. They come after the groups and by chance that falls out the same each time. It is history: nobody gets a letter, and
 * other systems are not told.
 */
@ApplicationScoped
public class DemoFamilies {
    private static final Logger LOG = Logger.getLogger(DemoFamilies.class);
    private static final int AFTER_THE_GROUPS = 5000;
    private static final int GROUPS_AT_ONCE = 15;
    private static final String ENROL = """
            insert into enrolment (id, group_id, household_id, host_id, status, source, asked_at, confirm_until, waited_since,
                                   queue_number, offer_until, member_from, member_to, support_offered, end_reason, changed_from,
                                   version)
            select e.id, e.group_id, e.household_id, e.host_id, e.status, e.source, e.asked_at, e.confirm_until, e.waited_since,
                   e.queue_number, e.offer_until, e.member_from, e.member_to, e.support_offered, e.end_reason, e.changed_from, 0
            from jsonb_to_recordset(cast(:rows as jsonb))
                as e (id uuid, group_id uuid, household_id uuid, host_id uuid, status text, source text, asked_at timestamptz,
                      confirm_until timestamptz, waited_since timestamptz, queue_number integer, offer_until timestamptz,
                      member_from date, member_to date, support_offered boolean, end_reason text,
                      changed_from uuid)
            """;
    private static final String DECIDE = """
            insert into queue_decision (id, enrolment_id, kind, from_place, to_place, reason, at, issuer, subject)
            select d.id, d.enrolment_id, d.kind, d.from_place, d.to_place, d.reason, d.at, '', ''
            from jsonb_to_recordset(cast(:rows as jsonb))
                as d (id uuid, enrolment_id uuid, kind text, from_place integer, to_place integer, reason text, at timestamptz)
            """;

    @Inject
    DemoGroupFacts facts;

    @Inject
    DemoRegister register;

    @Inject
    Households households;

    @Inject
    Enrolments enrolments;

    @Inject
    OfferHours offerHours;

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    @Inject
    FreshPlans plans;

    @Inject
    Errand errand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes @Priority(AFTER_THE_GROUPS) StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(this::loadOnce);
        }
    }

    /** Whether they were loaded now. */
    public boolean loadOnce(String county) {
        if (errand.fromRegion(county, households::count) > 0) {
            return false;
        }
        long begun = clock.millis();
        errand.amongPersons(county, "", "", () -> write(county));
        LOG.infof(
                "Demo: %d families with %d enrolments in county %s in %d s",
                errand.fromRegion(county, households::count),
                errand.fromRegion(county, enrolments::count),
                county,
                (clock.millis() - begun) / 1000);
        return true;
    }

    private void write(String county) {
        List<DemoGroup> groups = facts.of(county);
        DemoTimes times = new DemoTimes(clock, offerHours.in(county));
        DemoEnrolling enrolling = new DemoEnrolling(register.households(county), times);
        for (int from = 0; from < groups.size(); from += GROUPS_AT_ONCE) {
            write(enrolling.fill(groups.subList(from, Math.min(groups.size(), from + GROUPS_AT_ONCE))));
        }
        write(enrolling.rest());
    }

    private void write(DemoEnrolling.Rows rows) {
        plans.make();
        register.enter(rows.families());
        insert(ENROL, rows.enrolments());
        insert(DECIDE, rows.decisions());
    }

    private void insert(String sql, List<?> rows) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("rows", kept.write(rows))
                .executeUpdate();
    }
}
