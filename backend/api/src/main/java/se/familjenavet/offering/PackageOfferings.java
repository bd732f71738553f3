package se.familjenavet.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.familjenavet.access.Places;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.text.KeptJson;

/** What the centres that take part offer of their region's base package: target 1, centre by centre. */
@ApplicationScoped
public class PackageOfferings {

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    /**
     * All the centres in place that take part on a day, each with what it offered that day.
     *
     * @param day may be past: groups, sessions and versions are taken as they are known today
     */
    public List<OfferedPackage> on(Places places, LocalDate day) {
        return PackageList.in(places, entityManager, day).all().stream()
                .map(row -> OfferedPackage.of(row, kept))
                .toList();
    }

    /** One page of those that the filter lets through, by municipality and name. */
    Page<OfferedPackage> page(Places places, PackageOfferingParameters asked, PageParameters page) {
        LocalDate day = Objects.requireNonNullElseGet(asked.day, () -> LocalDate.now(clock));
        return pager.page(
                PackageList.filter(PackageList.in(places, entityManager, day), asked),
                PackageList.BY_NAME,
                page,
                row -> OfferedPackage.of(row, kept));
    }
}
