package se.familjenavet.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the product: Swedish wall time, shifted only where nothing is real. */
class Clocks {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Produces
    @Singleton
    Clock clock(
            @ConfigProperty(name = "familjenavet.clock-offset") Optional<Duration> offset,
            @ConfigProperty(name = "familjenavet.rehearsal") boolean rehearsal) {
        if (offset.isPresent() && !rehearsal) {
            throw new IllegalStateException("FAMILJENAVET_CLOCK_OFFSET is for demo and test only");
        }
        return Clock.offset(Clock.system(SWEDEN), offset.orElse(Duration.ZERO));
    }
}
