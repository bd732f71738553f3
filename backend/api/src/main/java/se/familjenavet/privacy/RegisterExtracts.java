package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.household.ParentView;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Gathers all that is kept of a family or of one of its parents; made when it is asked for, and stored nowhere (A8). */
@ApplicationScoped
public class RegisterExtracts {

    @Inject
    Kept kept;

    @Inject
    FamilyLog log;

    @Inject
    Controllers controllers;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /**
     * @param parent whose; null for the whole family, which cannot be had where anybody is protected: what is handed to one
     *     would tell of the other (A5)
     */
    RegisterExtract of(PrivacyFamily family, UUID parent) {
        if (parent == null && family.protectedIdentity()) {
            throw new ProblemException(ProblemType.EXTRACT_OF_ONE_PARENT);
        }
        access.comeFor(family.id());
        boolean isWhole = parent == null;
        return new RegisterExtract(
                clock.instant(),
                family.id(),
                parent,
                family.controller(),
                controllers.name(family.controller()),
                family.centreName(),
                family.childMonth(),
                family.firstChild(),
                family.registeredOn(),
                parents(family, parent),
                kept.places(family.id(), isWhole),
                kept.attendances(family.id(), parent),
                kept.letters(family.id(), parent),
                kept.moves(family.id(), parent),
                isWhole ? kept.holds(family.id()) : List.of(),
                noted(family, isWhole));
    }

    private static List<ParentView> parents(PrivacyFamily family, UUID parent) {
        return family.parents().stream()
                .filter(one -> parent == null || one.id().equals(parent))
                .toList();
    }

    /** R16: what was done at the desk may have been for another parent, and its details tell of them. */
    private List<RegisterExtract.Noted> noted(PrivacyFamily family, boolean isWhole) {
        return access.under(Permission.READ_FAMILY_LOG, places -> log.all(places, family.id())).stream()
                .filter(entry -> isWhole || entry.isPlainReading())
                .map(RegisterExtract.Noted::of)
                .toList();
    }
}
