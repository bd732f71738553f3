package se.familjenavet.centre;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kind that a centre's services make it on a day (R1), with what keeps it from being a full family centre.
 *
 * @param missing empty for a family centre
 */
record DerivedKind(CentreKind kind, List<KindReason> missing) {

    static DerivedKind of(Collection<CentreService> services, LocalDate day) {
        Set<ServiceKind> running = EnumSet.noneOf(ServiceKind.class);
        Set<ServiceKind> shared = EnumSet.noneOf(ServiceKind.class);
        services.stream().filter(service -> service.runsOn(day)).forEach(service -> {
            running.add(service.service());
            if (service.samePremises()) {
                shared.add(service.service());
            }
        });
        List<KindReason> missing = Arrays.stream(ServiceKind.values())
                .filter(service -> !shared.contains(service))
                .map(service -> new KindReason(service, reason(running.contains(service))))
                .collect(Collectors.toUnmodifiableList());
        return new DerivedKind(CentreKind.of(shared), missing);
    }

    private static KindReason.Missing reason(boolean runs) {
        return runs ? KindReason.Missing.OTHER_PREMISES : KindReason.Missing.ABSENT;
    }
}
