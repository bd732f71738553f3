package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.audit.AuditLog;
import se.familjenavet.paging.Page;

/** Takes note of whose data a caller read or changed, once for each municipality where they are (A6). */
@ApplicationScoped
public class HouseholdAudit {
    private static final String KIND = "households";

    @Inject
    AuditLog log;

    @Inject
    Access access;

    Page<HouseholdSummary> read(Page<HouseholdSummary> page) {
        read(page.items().stream());
        return page;
    }

    Page<DuplicateHousehold> readBoth(Page<DuplicateHousehold> page) {
        read(page.items().stream().flatMap(pair -> pair.households().stream()).distinct());
        return page;
    }

    private void read(Stream<HouseholdSummary> families) {
        Map<String, List<UUID>> whom = families.collect(Collectors.groupingBy(
                HouseholdSummary::municipality,
                TreeMap::new,
                Collectors.mapping(HouseholdSummary::id, Collectors.toList())));
        whom.forEach(this::read);
    }

    HouseholdView read(HouseholdView view) {
        read(view.municipality(), List.of(view.id()));
        return view;
    }

    /** Of families whose names were read elsewhere than here. */
    public void read(String municipality, Collection<UUID> households) {
        log.read(KIND, place(municipality), households);
    }

    /** Of one whose place in a group was changed. */
    public void changed(String municipality, UUID household) {
        log.changed(KIND, place(municipality), household);
    }

    /** The municipality where the register is; elsewhere, in a joint group, the region that both lie in. */
    private String place(String municipality) {
        return access.places().municipalities().contains(municipality) ? municipality : municipality.substring(0, 2);
    }

    HouseholdView created(HouseholdView view) {
        log.created(KIND, view.municipality(), view.id());
        return view;
    }

    HouseholdView changed(HouseholdView view) {
        changed(view.municipality(), view.id());
        return view;
    }
}
