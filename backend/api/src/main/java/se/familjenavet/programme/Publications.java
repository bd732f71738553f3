package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.place.Regions;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.toolbox.ToolboxFiles;

/** Where versions come into use and go out of it; told to other systems in the same transaction. */
@ApplicationScoped
public class Publications {
    @Inject
    ProgrammeVersions versions;

    @Inject
    ProgrammeImports imports;

    @Inject
    Sharings sharings;

    @Inject
    ToolboxFiles files;

    @Inject
    Regions regions;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** What happens to versions, as other systems are told. */
    enum Event {
        PROGRAMME_VERSION_PUBLISHED,
        PROGRAMME_VERSION_RETIRED,
        PROGRAMME_VERSION_SHARED,
        PROGRAMME_VERSION_UNSHARED
    }

    /** Publishes while nobody edits: the version is locked and read whole. */
    ProgrammeVersion publish(ProgrammeVersion version) {
        versions.getEntityManager().lock(version, LockModeType.PESSIMISTIC_WRITE);
        version.publish(regions.guidesInPackage(version.regionCode()), LocalDate.now(clock));
        events.tell(Event.PROGRAMME_VERSION_PUBLISHED, version.id(), version.regionCode());
        return version;
    }

    /** Other regions no longer see it either. */
    ProgrammeVersion retire(ProgrammeVersion version) {
        unshare(version);
        version.retire(LocalDate.now(clock));
        events.tell(Event.PROGRAMME_VERSION_RETIRED, version.id(), version.regionCode());
        return version;
    }

    /** Lets other regions read it, and copy it, as it is now; gives since when. */
    LocalDate share(Places places, ProgrammeVersion version) {
        if (version.status() != VersionStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.VERSION_NOT_PUBLISHED);
        }
        ProgrammeDocument document = imports.documentOf(places, version);
        LocalDate today = sharings.share(version, document);
        files.lend(version.regionCode(), document.files().keySet());
        events.tell(Event.PROGRAMME_VERSION_SHARED, version.id(), version.regionCode());
        return today;
    }

    /** From here on it is its own region's alone; copies that others made stay. */
    void unshare(ProgrammeVersion version) {
        if (sharings.end(version)) {
            events.tell(Event.PROGRAMME_VERSION_UNSHARED, version.id(), version.regionCode());
        }
    }
}
