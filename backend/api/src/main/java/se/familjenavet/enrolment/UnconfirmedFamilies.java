package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Families that signed up and never confirmed it: who they are is forgotten, since nobody knows that it was them. Held ones stay (A7). */
@ApplicationScoped
public class UnconfirmedFamilies {
    private static final String FORGET = """
            delete from parent_identity i where i.household_id = any (:households)
            and not exists (select from enrolment e where e.household_id = i.household_id and e.status <> 'EXPIRED')
            and not exists (select from household h where h.merged_into = i.household_id)
            and not is_held(i.household_id)
            """;

    @Inject
    EntityManager entityManager;

    void forget(List<UUID> households) {
        if (!households.isEmpty()) {
            entityManager.flush();
            entityManager
                    .createNativeQuery(FORGET)
                    .setParameter("households", households.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
