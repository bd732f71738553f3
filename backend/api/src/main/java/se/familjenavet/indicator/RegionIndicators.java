package se.familjenavet.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;

/** The indicators that regions have of their own, where a caller has a whole region. */
@ApplicationScoped
public class RegionIndicators implements PanacheRepositoryBase<RegionIndicator, UUID> {
    /** More are not shown beside those that every region has. */
    static final int MOST = 50;

    /** By code; a region has no more than {@link #MOST}. */
    List<RegionIndicator> all(Places places) {
        return list("array_contains(?1, regionCode) order by regionCode, code", (Object)
                places.wholeRegions().toArray(String[]::new));
    }

    Optional<RegionIndicator> byId(Places places, UUID id) {
        return find("id = ?1 and array_contains(?2, regionCode)", id, (Object)
                        places.wholeRegions().toArray(String[]::new))
                .firstResultOptional();
    }

    /** All that one region has, for those who read what is told there. */
    List<RegionIndicator> ofRegion(String region) {
        return list("regionCode = ?1 order by code", region);
    }
}
