package se.familjenavet.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;

/** The guides of the versions that a caller's places reach. */
@ApplicationScoped
public class SessionGuides implements PanacheRepositoryBase<SessionGuide, UUID> {
    private static final String ONE = """
            select g from SessionGuide g join fetch g.programmeVersion v join fetch v.programme join fetch g.theme
            left join fetch g.cards
            where g.id = :id and array_contains(:regions, g.regionCode)
            and (v.status <> DRAFT or array_contains(:whole, g.regionCode))
            """;

    Optional<SessionGuide> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(ONE, SessionGuide.class)
                .setParameter("id", id)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("whole", places.wholeRegions().toArray(String[]::new))
                .getResultStream()
                .findFirst();
    }

    /** The guide after another in the same version. */
    Optional<SessionGuide> after(SessionGuide guide) {
        return find("programmeVersion = ?1 and number > ?2 order by number", guide.programmeVersion(), guide.number())
                .firstResultOptional();
    }
}
