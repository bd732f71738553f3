package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Whether somebody needs a family's data kept as they are (A7), whoever asks. */
@ApplicationScoped
public class FamilyHolds {

    @Inject
    EntityManager entityManager;

    public boolean isHeld(UUID family) {
        return (Boolean) entityManager
                .createNativeQuery("select is_held(:family)", Boolean.class)
                .setParameter("family", family)
                .getSingleResult();
    }
}
