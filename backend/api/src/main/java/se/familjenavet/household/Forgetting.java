package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import se.familjenavet.event.Events;

/** Who a family is, forgotten. Its month stays, and its parents' roles, genders and languages, which figures need (A8). */
@ApplicationScoped
public class Forgetting {
    private static final String FAMILY =
            "update household set erased_at = :now, version = version + 1 where id = :family and erased_at is null"
                    + " and state <> 'MERGED'";
    private static final String ITS_PARENTS =
            "update parent set erased_at = :now where household_id = :family and erased_at is null";
    private static final String CHANGED =
            "update household set version = version + 1 where id = :family and erased_at is null and state <> 'MERGED'";
    private static final String PARENT =
            "update parent set erased_at = :now where id = :parent and household_id = :family and erased_at is null";
    private static final String IDENTITY = "delete from parent_identity where parent_id = any (:parents)";
    private static final String MERGED =
            "select exists (select from household where id = :family and state = 'MERGED')";
    private static final String PLACE = "select municipality_code from household where id = :family";

    @Inject
    EntityManager entityManager;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** Marks a family that the request reaches, so that nothing comes to it any more; whether it was there to be marked. */
    public boolean takeFamily(UUID family) {
        boolean isTaken = timed(FAMILY, family).executeUpdate() == 1;
        if (isTaken) {
            timed(ITS_PARENTS, family).executeUpdate();
            tell(HouseholdEvent.HOUSEHOLD_ERASED, family);
        }
        return isTaken;
    }

    /** Likewise one parent of a family that stays. */
    public boolean takeParent(UUID family, UUID parent) {
        boolean isTaken = update(CHANGED, family).executeUpdate() == 1
                && timed(PARENT, family).setParameter("parent", parent).executeUpdate() == 1;
        if (isTaken) {
            tell(HouseholdEvent.HOUSEHOLD_CHANGED, family);
        }
        return isTaken;
    }

    /** Whether it has gone up in another family, where its parents are now. */
    public boolean isMerged(UUID family) {
        return (Boolean) entityManager
                .createNativeQuery(MERGED, Boolean.class)
                .setParameter("family", family)
                .getSingleResult();
    }

    /** Takes away who these parents are; gives how many there were. */
    public int forget(List<UUID> parents) {
        entityManager.flush();
        int forgotten = entityManager
                .unwrap(Session.class)
                .createNativeMutationQuery(IDENTITY)
                .setParameter("parents", parents.toArray(UUID[]::new))
                .executeUpdate();
        entityManager.clear();
        return forgotten;
    }

    private MutationQuery timed(String sql, UUID family) {
        return update(sql, family).setParameter("now", clock.instant());
    }

    private MutationQuery update(String sql, UUID family) {
        entityManager.flush();
        return entityManager
                .unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("family", family);
    }

    private void tell(HouseholdEvent event, UUID family) {
        String place = (String) entityManager
                .createNativeQuery(PLACE, String.class)
                .setParameter("family", family)
                .getSingleResult();
        events.tell(event, family, place);
    }
}
