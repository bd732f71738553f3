package se.familjenavet.group;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.place.DemoRegions;
import se.familjenavet.programme.Curriculum;

/**
 * Three years of groups in two counties and the half year to come, by the habits of each invented centre and with chance that
 * falls out the same each time; once, when there are none. All of it hangs on this week, so that any day is alive. It is
 * history: other systems are not told.
 */
@ApplicationScoped
public class DemoGroups {
    private static final Logger LOG = Logger.getLogger(DemoGroups.class);
    private static final int AFTER_THE_STAFF = 4000;

    @Inject
    DemoFacts facts;

    @Inject
    DemoWriting writing;

    @Inject
    ParentGroups groups;

    @Inject
    Sessions sessions;

    @Inject
    Holidays holidays;

    @Inject
    Errand errand;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes @Priority(AFTER_THE_STAFF) StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(this::loadOnce);
        }
    }

    /** Whether it was loaded now. */
    public boolean loadOnce(String county) {
        if (errand.fromRegion(county, groups::count) > 0) {
            return false;
        }
        long begun = clock.millis();
        Map<UUID, DemoDeck> decks = errand.fromRegion(county, () -> facts.decks(county));
        errand.amongPersons(county, "", "", () -> write(county, decks));
        long many = errand.fromRegion(county, groups::count);
        LOG.infof(
                "Demo: %d groups with %d sessions in county %s in %d s",
                many, errand.fromRegion(county, sessions::count), county, (clock.millis() - begun) / 1000);
        return true;
    }

    private void write(String county, Map<UUID, DemoDeck> decks) {
        LocalDate today = LocalDate.now(clock);
        DemoHabits habits = read();
        Map<String, DemoCentre> centres = facts.centres(county);
        Curriculum.Version version = facts.version(county).orElse(null);
        DemoCast cast = new DemoCast(centres, version, holidays);
        DemoLife life =
                new DemoLife(new DemoReports(decks, habits.notes(), today), habits.cancellations(), holidays, today);
        for (DemoHabits.Centre one : habits.centres()) {
            DemoCentre centre = centres.get(one.place());
            if (centre != null) {
                DemoCohorts cohorts = new DemoCohorts(centre, one, habits.series(), version, monday(today));
                List<DemoWish> wishes = Stream.concat(cast.wishes(centre, today).stream(), cohorts.wishes().stream())
                        .toList();
                writing.write(centre, wishes, life, monday(today));
            }
        }
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private DemoHabits read() {
        try (InputStream file = getClass().getResourceAsStream("/demo/groups.json")) {
            return json.readValue(file, DemoHabits.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
