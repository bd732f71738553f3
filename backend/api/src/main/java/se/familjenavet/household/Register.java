package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Access;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The register of a centre: where families and their parents are written. */
@ApplicationScoped
public class Register {

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** Writes a family in the register of one of the caller's centres. */
    Household enter(Places places, NewHousehold wanted) {
        if (!places.hasCentre(wanted.centre())) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/centre", "unknown-centre"));
        }
        for (int i = 0; i < wanted.parents().size(); i++) {
            wanted.parents().get(i).check("/parents/" + i);
        }
        Household household = enter(newId(), wanted.centre(), wanted.child());
        wanted.parents().forEach(details -> write(newId(), household.id(), details));
        entityManager.flush();
        return tell(HouseholdEvent.HOUSEHOLD_REGISTERED, household);
    }

    /**
     * Writes a family that signs up by itself, without an account: from here on the request reaches it and no other.
     *
     * @return the id of the parent
     */
    public SignedUp enterWithoutAccount(UUID centre, ChildDetails child, ParentDetails details) {
        UUID id = newId();
        access.comeFor(id);
        Household household = enter(id, centre, child);
        return new SignedUp(id, join(household.id(), details));
    }

    /** A family that has just been written, and its parent. */
    public record SignedUp(UUID household, UUID parent) {}

    /** Adds a parent to a family that the request reaches; gives the id. */
    public UUID join(UUID household, ParentDetails details) {
        details.check("");
        UUID id = newId();
        write(id, household, details);
        entityManager.flush();
        return id;
    }

    void add(Household household, ParentDetails details) {
        join(household.id(), details);
        tell(HouseholdEvent.HOUSEHOLD_CHANGED, household);
    }

    void say(Household household, ChildDetails child) {
        household.say(child);
        tell(HouseholdEvent.HOUSEHOLD_CHANGED, household);
    }

    void say(Household household, Parent parent, ParentIdentity identity, ParentDetails details) {
        details.check("");
        parent.say(details, clock.instant());
        identity.say(details);
        tell(HouseholdEvent.HOUSEHOLD_CHANGED, household);
    }

    private Household enter(UUID id, UUID centre, ChildDetails child) {
        Household household = new Household(id, centre, child, LocalDate.now(clock));
        entityManager.persist(household);
        entityManager.flush();
        return household;
    }

    private void write(UUID id, UUID household, ParentDetails details) {
        entityManager.persist(new Parent(id, household, details, clock.instant()));
        entityManager.flush();
        entityManager.persist(new ParentIdentity(id, details));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private Household tell(HouseholdEvent event, Household household) {
        events.tell(event, household.id(), household.municipalityCode());
        return household;
    }
}
