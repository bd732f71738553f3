package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.familjenavet.enrolment.FamilyPlaces;
import se.familjenavet.household.Forgetting;
import se.familjenavet.household.ParentView;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Takes away what says who a family is, and all that leads to it. What figures need stays: month, role, gender, language, places
 * and marks, of which nobody can say whose they were (A8).
 */
@ApplicationScoped
public class Erasing {

    @Inject
    FamilyPlaces places;

    @Inject
    Forgetting forgetting;

    @Inject
    Traces traces;

    /** @param parent null for the whole family, which it also is when nobody else in it is left */
    Erasure.Removed erase(PrivacyFamily family, UUID parent) {
        List<UUID> known = family.parents().stream()
                .filter(one -> one.contact() != null)
                .map(ParentView::id)
                .toList();
        if (parent == null || known.stream().allMatch(parent::equals)) {
            return eraseFamily(family.id());
        }
        refuseUnless(forgetting.takeParent(family.id(), parent), family.id());
        traces.refuseWhenHeld(family.id());
        return forgotten(family.id(), List.of(parent), 0);
    }

    /** Groups are locked before the family, as by whoever enrols: neither waits for the other. What came meanwhile is ended too. */
    private Erasure.Removed eraseFamily(UUID family) {
        traces.refuseWhenHeld(family);
        int ended = places.end(family);
        refuseUnless(forgetting.takeFamily(family), family);
        traces.refuseWhenHeld(family);
        ended += places.end(family);
        traces.forgetDecisions(family);
        return forgotten(family, traces.parentsOf(family), ended);
    }

    private Erasure.Removed forgotten(UUID family, List<UUID> parents, int ended) {
        int letters = traces.forgetLetters(parents);
        int links = traces.forgetLinks(parents);
        traces.forgetLookups(family, parents);
        return new Erasure.Removed(forgetting.forget(parents), ended, letters, links);
    }

    /** Another may have erased the family, or merged it, since it was found. */
    private void refuseUnless(boolean isThere, UUID family) {
        if (!isThere) {
            throw new ProblemException(
                    forgetting.isMerged(family) ? ProblemType.HOUSEHOLD_CLOSED : ProblemType.ALREADY_ERASED);
        }
    }
}
