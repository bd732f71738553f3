package se.familjenavet.indicator;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;

/** What has happened in the demo's county: once, when nothing has. */
@ApplicationScoped
class DemoAnnotations {
    private static final int AFTER_THE_INDICATORS = 5720;
    private static final String COUNTY = "06";

    @Inject
    Annotating annotating;

    @Inject
    TrendAnnotations annotations;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes @Priority(AFTER_THE_INDICATORS) StartupEvent start) {
        if (demo) {
            errand.inRegion(COUNTY, this::tellOnce);
        }
    }

    private void tellOnce() {
        if (annotations.count() == 0) {
            tell(null, Period.ofMonths(34), "Piloten började: grupper efter den gemensamma vägledningen", false);
            tell("men-attending", Period.ofMonths(18), "Fler centraler började med grupper på kvällstid", true);
        }
    }

    /** @param ago how long ago it happened: on the second of that month */
    private void tell(String indicator, Period ago, String text, boolean newBaseline) {
        LocalDate day = LocalDate.now(clock).minus(ago).withDayOfMonth(2);
        annotating.make(access.places(), new AnnotationDetails(COUNTY, indicator, day, text, newBaseline));
    }
}
