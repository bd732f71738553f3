package se.familjenavet.centre;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.familjenavet.place.PlaceName;

/** What the lists of centres have in common, read from a row of {@link CentreList}. */
final class Rows {
    private Rows() {}

    static PlaceName region(Tuple row) {
        return new PlaceName(row.get("region_code", String.class), row.get("region_name", String.class));
    }

    static PlaceName municipality(Tuple row) {
        return new PlaceName(row.get("municipality_code", String.class), row.get("municipality_name", String.class));
    }

    static List<ServiceKind> services(Tuple row) {
        return Arrays.stream(row.get("running", String[].class))
                .map(ServiceKind::valueOf)
                .toList();
    }

    static CentreKind kind(Tuple row) {
        Set<ServiceKind> shared = EnumSet.noneOf(ServiceKind.class);
        Arrays.stream(row.get("shared", String.class).split("\\+"))
                .filter(name -> !name.isEmpty())
                .map(ServiceKind::valueOf)
                .forEach(shared::add);
        return CentreKind.of(shared);
    }
}
