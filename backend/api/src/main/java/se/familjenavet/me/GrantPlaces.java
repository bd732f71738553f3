package se.familjenavet.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.me.MeView.GrantPlace;
import se.familjenavet.paging.ListQuery;

/** The names of the places where grants hold. */
@ApplicationScoped
public class GrantPlaces {
    private static final String COLUMNS = "p.path, p.region_code, r.name as region_name, p.municipality_code,"
            + " m.name as municipality_name, p.centre_id, c.name as centre_name";
    private static final String PLACES = """
            place p join region r on r.code = p.region_code
            left join municipality m on m.code = p.municipality_code
            left join centre c on c.id = p.centre_id
            """;

    @Inject
    EntityManager entityManager;

    Map<String, GrantPlace> byPath(Collection<String> paths) {
        return new ListQuery(entityManager, COLUMNS, PLACES)
                .where("p.path = any (:paths)").bind("paths", paths.toArray(String[]::new)).all().stream()
                        .map(GrantPlaces::of)
                        .collect(Collectors.toMap(GrantPlace::path, place -> place));
    }

    private static GrantPlace of(Tuple row) {
        return new GrantPlace(
                row.get("path", String.class),
                row.get("region_code", String.class),
                row.get("region_name", String.class),
                row.get("municipality_code", String.class),
                row.get("municipality_name", String.class),
                row.get("centre_id", UUID.class),
                row.get("centre_name", String.class));
    }
}
