package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.place.PlaceName;

/** Who answers for families (personuppgiftsansvarig), by name. */
@ApplicationScoped
public class Controllers {
    private static final String NAMES =
            "(select code, name from region union all select code, name from municipality) n";

    @Inject
    EntityManager entityManager;

    /** The name of a region or municipality (SCB code). */
    String name(String code) {
        return names(Set.of(code)).getFirst().name();
    }

    /** Those of some, by code. */
    public List<PlaceName> names(Collection<String> codes) {
        return new ListQuery(entityManager, "n.code, n.name", NAMES)
                .where("n.code = any (:codes)").bind("codes", codes.toArray(String[]::new)).all("n.code").stream()
                        .map(row -> new PlaceName(row.get("code", String.class), row.get("name", String.class)))
                        .toList();
    }
}
