package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.familjenavet.access.Access;

/** Versions as their reader sees them: with their guides and what one may do. */
@ApplicationScoped
public class ProgrammeVersionViews {

    @Inject
    ProgrammeVersions versions;

    @Inject
    Access access;

    /** Reads the decks at once before it flushes: after that Hibernate would read them one by one. */
    ProgrammeVersionView of(ProgrammeVersion version) {
        version.guides().forEach(SessionGuide::cards);
        versions.flush();
        return ProgrammeVersionView.of(
                version,
                access.permittedInRegion(version.regionCode(), version.status().actions()));
    }
}
