package se.familjenavet.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.familjenavet.access.Places;

/** The 21 regions. Reference data, the same for everyone, and the settings of each. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {
    private static final long MEGABYTE = 1_000_000;

    /** All regions by code; never more than fit on a page. */
    List<Region> all() {
        return find("order by code").list();
    }

    /** The settings of a region (SCB county code) where the caller has something to do. */
    Optional<RegionSettings> settings(Places places, String code) {
        return places.regions().contains(code)
                ? Optional.ofNullable(getEntityManager().find(RegionSettings.class, code))
                : Optional.empty();
    }

    /** Raises the version of settings when only the words have changed, which stand elsewhere. */
    void raise(RegionSettings settings) {
        getEntityManager().lock(settings, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** How many guides a region's base package has (R5). */
    public int guidesInPackage(String code) {
        return getEntityManager()
                .createQuery(
                        "select s.programme.guides from RegionSettings s where s.regionCode = :code", Integer.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** How many families a new group takes, as the region has decided. */
    public int groupCapacity(String code) {
        return getEntityManager()
                .createQuery(
                        "select s.programme.groupCapacity from RegionSettings s where s.regionCode = :code",
                        Integer.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** How much a region may have uploaded, in bytes. */
    public long uploadQuota(String code) {
        return getEntityManager()
                        .createQuery(
                                "select s.limits.uploadQuotaMegabytes from RegionSettings s where s.regionCode = :code",
                                Integer.class)
                        .setParameter("code", code)
                        .getSingleResult()
                * MEGABYTE;
    }

    public Optional<Region> byCode(String code) {
        return findByIdOptional(code);
    }
}
