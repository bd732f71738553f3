package se.familjenavet.attendance;

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
import se.familjenavet.place.DemoRegions;
import se.familjenavet.text.KeptJson;

/**
 * Who came to the sessions that the demo's groups have held, in two counties; once, when nobody has. It comes after the families
 * and by chance that falls out the same each time. It is history: other systems are not told.
 */
@ApplicationScoped
public class DemoAttendance {
    private static final Logger LOG = Logger.getLogger(DemoAttendance.class);
    private static final int AFTER_THE_FAMILIES = 5500;
    private static final int GROUPS_AT_ONCE = 10;
    private static final String MARKS = """
            insert into attendance (id, session_id, parent_id, enrolment_id, mark, marked_at, version)
            select m.id, m.session, m.parent, m.enrolment, m.mark, m.at, m.version
            from jsonb_to_recordset(cast(:rows as jsonb))
                as m (id uuid, session uuid, parent uuid, enrolment uuid, mark text, at timestamptz, version bigint)
            """;
    private static final String SHEETS = """
            insert into drop_in_sheet (session_id, version)
            select distinct d.session, 1 from jsonb_to_recordset(cast(:rows as jsonb)) as d (session uuid)
            """;
    private static final String DROP_INS = """
            insert into attendance_drop_in (session_id, role, gender, count)
            select d.session, d.role, d.gender, d.count
            from jsonb_to_recordset(cast(:rows as jsonb)) as d (session uuid, role text, gender text, count integer)
            """;

    @Inject
    DemoMeetingFacts facts;

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

    void load(@Observes @Priority(AFTER_THE_FAMILIES) StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(this::loadOnce);
        }
    }

    /** Whether it was loaded now. */
    public boolean loadOnce(String county) {
        if (errand.fromRegion(county, facts::marks) > 0) {
            return false;
        }
        long begun = clock.millis();
        errand.amongPersons(county, "", "", () -> write(county));
        LOG.infof(
                "Demo: %d marks of attendance in county %s in %d s",
                errand.fromRegion(county, facts::marks), county, (clock.millis() - begun) / 1000);
        return true;
    }

    private void write(String county) {
        List<DemoMeetings> groups = facts.of(county);
        for (int from = 0; from < groups.size(); from += GROUPS_AT_ONCE) {
            plans.make();
            write(groups.subList(from, Math.min(groups.size(), from + GROUPS_AT_ONCE)));
        }
    }

    private void write(List<DemoMeetings> groups) {
        List<DemoComing.Rows> rows = groups.stream()
                .map(group -> DemoComing.to(group, clock.getZone()))
                .toList();
        List<DemoDropIn> dropIns =
                rows.stream().flatMap(one -> one.dropIns().stream()).toList();
        insert(MARKS, rows.stream().flatMap(one -> one.marks().stream()).toList());
        insert(SHEETS, dropIns);
        insert(DROP_INS, dropIns);
    }

    private void insert(String sql, List<?> rows) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("rows", kept.write(rows))
                .executeUpdate();
    }
}
