package se.familjenavet.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;

/** The files that were taken in, where a caller has a whole region. */
@ApplicationScoped
public class IndicatorImports implements PanacheRepositoryBase<IndicatorImport, UUID> {
    /** One each month for eight years. */
    static final int MOST = 100;

    /** Of an indicator, the newest first. */
    List<IndicatorImport> of(RegionIndicator indicator) {
        return list("indicator.id = ?1 order by madeAt desc, id desc", indicator.id());
    }

    Optional<IndicatorImport> byId(Places places, UUID id) {
        return find("id = ?1 and array_contains(?2, regionCode)", id, (Object)
                        places.wholeRegions().toArray(String[]::new))
                .firstResultOptional();
    }
}
