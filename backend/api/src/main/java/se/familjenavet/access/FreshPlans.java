package se.familjenavet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * For work that fills tables in one transaction. A connection keeps its plans, also those of triggers and foreign keys: what was
 * planned while a table was all but empty reads the whole of it, for each row, and nothing tells the database that it has grown
 * until the transaction ends.
 */
@ApplicationScoped
public class FreshPlans {

    @Inject
    EntityManager entityManager;

    /** From now on rows are looked up as suits the tables that there are by now; to be called once in some hundred rows. */
    public void make() {
        entityManager.createNativeQuery("discard plans").executeUpdate();
    }
}
