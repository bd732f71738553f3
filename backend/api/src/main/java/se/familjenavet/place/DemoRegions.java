package se.familjenavet.place;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;

/** What the demo's two counties have decided, each in its own way: once, as long as nobody has changed it. */
@ApplicationScoped
public class DemoRegions {
    /** Their SCB codes. */
    public static final List<String> COUNTIES = List.of("06", "18");

    private static final Map<String, Decided> DECIDED = Map.of(
            "06",
            new Decided(
                    new ProgrammeSettings(10, 7, 72),
                    new RegionLimits(5, 5, 4096),
                    new Retention(12, 24, 24, 12, 12, 60)),
            "18",
            new Decided(
                    new ProgrammeSettings(8, 6, 48),
                    new RegionLimits(8, 10, 2048),
                    new Retention(6, 12, 24, 6, 6, 120)));

    @Inject
    Regions regions;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    private record Decided(ProgrammeSettings programme, RegionLimits limits, Retention retention) {}

    void load(@Observes StartupEvent start) {
        if (demo) {
            DECIDED.forEach((region, decided) -> errand.inRegion(region, () -> decideOnce(region, decided)));
        }
    }

    private void decideOnce(String region, Decided decided) {
        RegionSettings settings = regions.settings(access.places(), region).orElseThrow();
        if (settings.version() == 0) {
            settings.plan(decided.programme());
            settings.limit(decided.limits());
            settings.keep(decided.retention());
        }
    }
}
