package se.familjenavet.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;

/** The programmes of the regions that a caller's places lie in. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    /** A region's programme by its key. */
    Optional<Programme> byKey(Places places, String regionCode, String key) {
        return find(
                        "regionCode = ?1 and key = ?2 and array_contains(?3, regionCode)",
                        regionCode,
                        key,
                        places.regions().toArray(String[]::new))
                .firstResultOptional();
    }
}
