package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import se.familjenavet.household.FamilyHolds;
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
    private static final String LOOKUPS = """
            update family_lookup l set explanation = null where l.explanation is not null
            and l.found && once_called(cast(:family as uuid))
            """;
    private static final String LOOKUPS_IN_VAIN = """
            update family_lookup l set explanation = null where l.explanation is not null and cardinality(l.found) = 0
            and (l.at < setting_today() - make_interval(months => (
                     select s.audit_months from region_setting s where s.region_code = l.region_code))
                 or exists (
                     select from parent_identity i, lower(l.explanation) as said
                     where i.parent_id = any (:parents)
                     and (length(i.first_name) > 2 and position(lower(i.first_name) in said) > 0
                          or length(i.family_name) > 2 and position(lower(i.family_name) in said) > 0
                          or position(lower(i.email) in said) > 0
                          or position(right(i.mobile, 9) in regexp_replace(said, '[^0-9]', '', 'g')) > 0)))
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    FamilyHolds holds;

    /** Ends the request when somebody needs the data kept. */
    void refuseWhenHeld(UUID family) {
        if (holds.isHeld(family)) {
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

    /**
     * Why the family was looked up, in words that may name it. Who sought it in vain may have named it too: such words go when they
     * name one of these parents, who are known still, and when nobody needs them for the log any more.
     */
    void forgetLookups(UUID family, List<UUID> parents) {
        delete(LOOKUPS).setParameter("family", family).executeUpdate();
        delete(LOOKUPS_IN_VAIN)
                .setParameter("parents", parents.toArray(UUID[]::new))
                .executeUpdate();
    }

    private MutationQuery delete(String sql) {
        entityManager.flush();
        return entityManager.unwrap(Session.class).createNativeMutationQuery(sql);
    }
}
