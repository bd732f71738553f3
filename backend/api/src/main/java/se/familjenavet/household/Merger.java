package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.stream.Stream;
import se.familjenavet.event.Events;
import se.familjenavet.http.IfMatch;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Makes two families of one register one, with one history: all parents, places, marks, links and letters of both. Either all of
 * it is done or nothing; of two who merge at once one wins, and the other is told that the families have changed.
 */
@ApplicationScoped
public class Merger {
    private static final String PROTECTED =
            "select count(*) from parent_identity i where i.household_id in (:kept, :other) and i.protected";
    private static final String MOVE_PARENTS = "update parent set household_id = :kept where household_id = :other";
    private static final String LEAD_ON = "update household set merged_into = :kept where merged_into = :other";

    @Inject
    EntityManager entityManager;

    @Inject
    SamePersons samePersons;

    @Inject
    FamilyHolds holds;

    @Inject
    Transfers transfers;

    @Inject
    Event<FamiliesToMerge> toMerge;

    @Inject
    Event<FamiliesMerged> merged;

    @Inject
    Events events;

    /**
     * Lets one family go up in another of the same register.
     *
     * @param match what the caller knows of the one that goes on; {@code wanted} tells what they know of the other
     */
    void merge(Household kept, IfMatch match, Household other, HouseholdMerger wanted) {
        toMerge.fire(new FamiliesToMerge(kept.id(), other.id()));
        lock(kept, other);
        IfMatch.check(match, kept.version());
        IfMatch.check(new IfMatch(wanted.otherTag()), other.version());
        kept.refuseWhenClosed();
        other.refuseWhenClosed();
        refuseWhenForgotten(kept, other);
        refuseWhenProtected(kept, other);
        refuseWhenHeld(kept, other);
        samePersons.check(kept, other, wanted.samePersons());
        transfers.takeBackAll(other);
        move(kept, other);
        samePersons.unite(wanted.samePersons());
        kept.say(wanted.child());
        entityManager.lock(kept, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        events.tell(HouseholdEvent.HOUSEHOLD_CHANGED, kept.id(), kept.municipalityCode());
        events.tell(HouseholdEvent.HOUSEHOLD_MERGED, other.id(), other.municipalityCode());
    }

    /** Always the same way round; what was read before may be old. */
    private void lock(Household kept, Household other) {
        Stream.of(kept, other)
                .sorted(Comparator.comparing(Household::id))
                .forEach(one -> entityManager.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A8: what belongs to nobody is mixed with no one. */
    private static void refuseWhenForgotten(Household kept, Household other) {
        if (kept.isForgotten() || other.isForgotten()) {
            throw new ProblemException(ProblemType.ALREADY_ERASED);
        }
    }

    /** A7: what is to be kept stays as it is. */
    private void refuseWhenHeld(Household kept, Household other) {
        if (holds.isHeld(kept.id()) || holds.isHeld(other.id())) {
            throw new ProblemException(ProblemType.HOUSEHOLD_HELD);
        }
    }

    /** R16; also when the caller does not say so. */
    private void refuseWhenProtected(Household kept, Household other) {
        Number known = (Number) entityManager
                .createNativeQuery(PROTECTED)
                .setParameter("kept", kept.id())
                .setParameter("other", other.id())
                .getSingleResult();
        if (known.intValue() > 0) {
            throw new ProblemException(ProblemType.HOUSEHOLD_PROTECTED);
        }
    }

    private void move(Household kept, Household other) {
        run(LEAD_ON, kept, other);
        run(MOVE_PARENTS, kept, other);
        merged.fire(new FamiliesMerged(kept.id(), other.id()));
        other.mergeInto(kept);
        entityManager.flush();
    }

    private void run(String sql, Household kept, Household other) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("kept", kept.id())
                .setParameter("other", other.id())
                .executeUpdate();
    }
}
