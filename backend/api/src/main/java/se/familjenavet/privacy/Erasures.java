package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.http.IfMatch;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Decisions on erasure, and their register, for the families that a caller answers for (A8). */
@ApplicationScoped
public class Erasures {
    private static final Sort LATEST = new Sort(List.of(new Sort.Key("e.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    PrivacyFamilies families;

    @Inject
    Erasing erasing;

    @Inject
    Pager pager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Erases, or says why not; gives the id of the decision.
     *
     * @param match what the caller knows of the family
     */
    UUID decide(NewErasure wanted, IfMatch match) {
        wanted.check();
        PrivacyFamily family = families.byId(access.places(), wanted.family())
                .orElseThrow(() -> unknown("/family", "unknown-privacy-family"));
        if (wanted.parent() != null && !family.hasParent(wanted.parent())) {
            throw unknown("/parent", "unknown-privacy-parent");
        }
        family.refuseWhenMerged();
        IfMatch.check(match, family.version());
        Erasure.Removed removed = wanted.decision() == ErasureDecision.ERASED
                ? erasing.erase(family, wanted.parent())
                : Erasure.Removed.NOTHING;
        Erasure decision = new Erasure(wanted, removed, caller.issuer(), caller.subject(), clock.instant());
        entityManager.persist(decision);
        entityManager.flush();
        return decision.id();
    }

    Optional<ErasureView> byId(Places places, UUID id) {
        return list(places).where("e.id = :id").bind("id", id).all().stream()
                .map(ErasureView::of)
                .findFirst();
    }

    /** One page of the register, the latest first. */
    Page<ErasureView> page(Places places, PrivacyRegisterParameters asked) {
        return pager.page(
                list(places).whereIf(asked.family, "family", "e.household_id = any (once_called(:family))"),
                LATEST,
                asked,
                ErasureView::of);
    }

    private ListQuery list(Places places) {
        return new ListQuery(entityManager, ErasureView.COLUMNS, "erasure e").ofControllers(places, "e.controller");
    }

    private static ProblemException unknown(String at, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(at, code));
    }
}
