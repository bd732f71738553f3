package se.familjenavet.centre;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What kind of centre it is, derived from its services (R1; Socialstyrelsen 2008). Never stored: services come and go by
 * date.
 */
enum CentreKind {
    /** Familjecentral: all four services in shared premises. */
    FAMILY_CENTRE,
    /** Familjecentralsliknande: child health care co-located with open preschool or social services. */
    FAMILY_CENTRE_LIKE,
    OTHER;

    /** The kind of a centre that has these services in shared premises. */
    static CentreKind of(Set<ServiceKind> shared) {
        if (shared.containsAll(EnumSet.allOf(ServiceKind.class))) {
            return FAMILY_CENTRE;
        }
        boolean meetsFamilies =
                shared.contains(ServiceKind.OPEN_PRESCHOOL) || shared.contains(ServiceKind.SOCIAL_SERVICES);
        return shared.contains(ServiceKind.CHILD_HEALTH_CARE) && meetsFamilies ? FAMILY_CENTRE_LIKE : OTHER;
    }

    /** Every combination of shared services that makes this kind, as the lists write them: names in order, joined by "+". */
    List<String> combinations() {
        return subsets().stream()
                .filter(shared -> of(shared) == this)
                .map(CentreKind::written)
                .toList();
    }

    private static List<Set<ServiceKind>> subsets() {
        List<Set<ServiceKind>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(ServiceKind.class)));
        for (ServiceKind service : ServiceKind.values()) {
            for (Set<ServiceKind> without : List.copyOf(subsets)) {
                Set<ServiceKind> with = EnumSet.of(service);
                with.addAll(without);
                subsets.add(with);
            }
        }
        return subsets;
    }

    private static String written(Set<ServiceKind> shared) {
        return shared.stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }
}
