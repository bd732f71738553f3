package se.familjenavet.round;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.place.DemoRegions;
import se.familjenavet.ticket.Tickets;

/**
 * The rounds that the demo's two counties have had, with their answers, and the codes that hang at the centres now; once, when
 * there are none. It comes after who attended, and by chance that falls out the same each time.
 */
@ApplicationScoped
public class DemoRounds {
    private static final Logger LOG = Logger.getLogger(DemoRounds.class);
    private static final int AFTER_THE_ATTENDANCE = 5600;

    @Inject
    DemoRoundRows rows;

    @Inject
    DemoSaid said;

    @Inject
    Tickets tickets;

    @Inject
    SurveyRounds rounds;

    @Inject
    Errand errand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes @Priority(AFTER_THE_ATTENDANCE) StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(this::loadOnce);
        }
    }

    /** Whether they were loaded now. */
    boolean loadOnce(String county) {
        if (errand.fromRegion(county, rounds::count) > 0) {
            return false;
        }
        long begun = clock.millis();
        DemoAsking.until(LocalDate.now(clock)).forEach(asking -> hold(county, asking));
        errand.inRegion(county, () -> rows.groupsNow(county).forEach(group -> rows.open(county, group)));
        LOG.infof(
                "Demo: %d rounds in county %s in %d s",
                errand.fromRegion(county, rounds::count), county, (clock.millis() - begun) / 1000);
        return true;
    }

    /** Asks, lets people answer, and closes it. */
    private void hold(String county, DemoAsking asking) {
        Map<UUID, List<DemoAnswer>> answers = errand.fromRegion(county, () -> {
            List<DemoPlace> asked = rows.asked(county, asking);
            return asked.isEmpty()
                    ? Map.<UUID, List<DemoAnswer>>of()
                    : said.at(rows.make(county, asking, asked), asking);
        });
        if (answers.isEmpty()) {
            return;
        }
        if (asking.isOfParents()) {
            errand.amongPersons(county, () -> handOut(answers));
        }
        errand.inRegion(county, () -> answers.values().forEach(given -> rows.answer(given, asking)));
        errand.inRegion(
                county,
                () -> rows.close(answers.values().iterator().next().getFirst().round(), asking));
    }

    private int handOut(Map<UUID, List<DemoAnswer>> answers) {
        answers.forEach((place, given) -> tickets.make(
                given.getFirst().round(),
                place,
                given.stream().map(DemoAnswer::person).collect(Collectors.toList())));
        return answers.size();
    }
}
