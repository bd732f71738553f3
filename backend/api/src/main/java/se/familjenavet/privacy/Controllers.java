package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Who answers for families (personuppgiftsansvarig), by name. */
@ApplicationScoped
public class Controllers {
    private static final String NAME =
            "select name from region where code = :code union all select name from municipality where code = :code";

    @Inject
    EntityManager entityManager;

    /** The name of a region or municipality (SCB code). */
    String name(String code) {
        return (String) entityManager
                .createNativeQuery(NAME, String.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
