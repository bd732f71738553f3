package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What leads to a family besides its names: letters, links, and words that staff wrote about it. */
@ApplicationScoped
public class Traces {
    private static final String PARENTS = "select p.id from parent p where p.household_id = :family order by p.id";
    private static final String LETTERS = "delete from message where parent_id = any (:parents)";
    private static final String LINKS = "delete from parent_link where parent_id = any (:parents)";
    private static final String DECISIONS = """
            delete from queue_decision q where q.enrolment_id in (select e.id from enrolment e where e.household_id = :family)
            """;
    private static final String LOOKUPS =
            "update family_lookup set explanation = null where found @> array[cast(:family as uuid)]";

    @Inject
    EntityManager entityManager;

    /** Ends the request when somebody needs the data kept. */
    void refuseWhenHeld(UUID family) {
        boolean isHeld = (Boolean) entityManager
                .createNativeQuery("select is_held(:family)", Boolean.class)
                .setParameter("family", family)
                .getSingleResult();
        if (isHeld) {
            throw new ProblemException(ProblemType.LEGAL_HOLD);
        }
    }

    List<UUID> parentsOf(UUID family) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(PARENTS, UUID.class)
                .setParameter("family", family)
                .getResultList();
    }

    /** Sent, or still to be: what waits is not sent. Gives how many. */
    int forgetLetters(List<UUID> parents) {
        return delete(LETTERS)
                .setParameter("parents", parents.toArray(UUID[]::new))
                .executeUpdate();
    }

    int forgetLinks(List<UUID> parents) {
        return delete(LINKS)
                .setParameter("parents", parents.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Why others were let past, in words that may tell of the family. */
    void forgetDecisions(UUID family) {
        delete(DECISIONS).setParameter("family", family).executeUpdate();
    }

    /** Why the family was looked up, in words that may name it. */
    void forgetLookups(UUID family) {
        delete(LOOKUPS).setParameter("family", family).executeUpdate();
    }

    private MutationQuery delete(String sql) {
        entityManager.flush();
        return entityManager.unwrap(Session.class).createNativeMutationQuery(sql);
    }
}
