package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What keeps data from being erased, for the families that a caller answers for. Retention asks {@code is_held} as erasure does. */
@ApplicationScoped
public class LegalHolds {
    private static final Sort LATEST = new Sort(List.of(new Sort.Key("l.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    PrivacyFamilies families;

    @Inject
    Pager pager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Holds a family's data from today; gives the id. */
    UUID place(NewLegalHold wanted) {
        LocalDate today = LocalDate.now(clock);
        new Faults()
                .unless(wanted.until() == null || !wanted.until().isBefore(today), "/until", "day-passed")
                .end();
        families.byId(access.places(), wanted.family())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VALIDATION_FAILED, new Fault("/family", "unknown-privacy-family")))
                .refuseWhenMerged();
        LegalHold hold = new LegalHold(wanted, today, caller.issuer(), caller.subject(), clock.instant());
        entityManager.persist(hold);
        entityManager.flush();
        return hold.id();
    }

    /** Lets one that was found in place hold nothing any more. */
    void lift(LegalHoldView hold) {
        if (hold.liftedAt() != null) {
            throw new ProblemException(ProblemType.HOLD_LIFTED);
        }
        entityManager.find(LegalHold.class, hold.id()).lift(caller.key(), clock.instant());
        entityManager.flush();
    }

    Optional<LegalHoldView> byId(Places places, UUID id) {
        return list(places).where("l.id = :id").bind("id", id).all().stream()
                .map(LegalHoldView::of)
                .findFirst();
    }

    /** One page of the register, the latest first. */
    Page<LegalHoldView> page(Places places, PrivacyRegisterParameters asked) {
        return pager.page(
                list(places).whereIf(asked.family, "family", "l.household_id = any (once_called(:family))"),
                LATEST,
                asked,
                LegalHoldView::of);
    }

    private ListQuery list(Places places) {
        return new ListQuery(entityManager, LegalHoldView.COLUMNS, "legal_hold l")
                .ofControllers(places, "l.controller");
    }
}
