package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import se.familjenavet.event.Events;
import se.familjenavet.place.Regions;

/** Where versions come into use and go out of it; told to other systems in the same transaction. */
@ApplicationScoped
public class Publications {
    @Inject
    ProgrammeVersions versions;

    @Inject
    Regions regions;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** What happens to versions, as other systems are told. */
    enum Event {
        PROGRAMME_VERSION_PUBLISHED,
        PROGRAMME_VERSION_RETIRED
    }

    /** Publishes while nobody edits: the version is locked and read whole. */
    ProgrammeVersion publish(ProgrammeVersion version) {
        versions.getEntityManager().lock(version, LockModeType.PESSIMISTIC_WRITE);
        version.publish(regions.guidesInPackage(version.regionCode()), LocalDate.now(clock));
        events.tell(Event.PROGRAMME_VERSION_PUBLISHED, version.id(), version.regionCode());
        return version;
    }

    ProgrammeVersion retire(ProgrammeVersion version) {
        version.retire(LocalDate.now(clock));
        events.tell(Event.PROGRAMME_VERSION_RETIRED, version.id(), version.regionCode());
        return version;
    }
}
