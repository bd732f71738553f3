package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Parents of two families who are one and the same: each has a contact in common, and one of them is left. */
@ApplicationScoped
public class SamePersons {
    private static final String OF_FAMILY = "select p.id from Parent p where p.householdId = :household";

    @Inject
    EntityManager entityManager;

    @Inject
    Event<ParentsMerged> merged;

    @Inject
    Clock clock;

    /** Ends the request unless each stands in both families, once, with the same e-mail or mobile. */
    void check(Household kept, Household other, List<SamePerson> persons) {
        Set<UUID> here = parents(kept);
        Set<UUID> there = parents(other);
        for (int i = 0; i < persons.size(); i++) {
            SamePerson person = persons.get(i);
            String at = "/samePersons/" + i;
            refuseUnless(here.remove(person.parent()), at + "/parent", "unknown-parent");
            refuseUnless(there.remove(person.other()), at + "/other", "unknown-parent");
            refuseUnless(haveSameContact(person), at + "/other", "different-contact");
            person.details().check(at + "/details");
        }
    }

    /** Leaves one of each, now that both stand in the same family. */
    void unite(List<SamePerson> persons) {
        persons.forEach(this::unite);
    }

    private void unite(SamePerson person) {
        Parent kept = entityManager.find(Parent.class, person.parent());
        Parent gone = entityManager.find(Parent.class, person.other());
        kept.say(person.details(), clock.instant());
        kept.keepSilent(gone);
        identity(person.parent()).say(person.details());
        entityManager.flush();
        merged.fire(new ParentsMerged(kept.id(), gone.id()));
        entityManager.remove(identity(person.other()));
        entityManager.flush();
        entityManager.remove(gone);
        entityManager.flush();
    }

    private boolean haveSameContact(SamePerson person) {
        ParentIdentity one = identity(person.parent());
        ParentIdentity other = identity(person.other());
        return one != null && other != null && one.sharesContactWith(other);
    }

    private ParentIdentity identity(UUID parent) {
        return entityManager.find(ParentIdentity.class, parent);
    }

    private Set<UUID> parents(Household household) {
        return new HashSet<>(entityManager
                .createQuery(OF_FAMILY, UUID.class)
                .setParameter("household", household.id())
                .getResultList());
    }

    private static void refuseUnless(boolean isRight, String at, String code) {
        if (!isRight) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(at, code));
        }
    }
}
