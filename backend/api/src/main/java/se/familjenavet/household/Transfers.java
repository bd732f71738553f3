package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Families that are asked whether they move to another centre. Nothing is moved until a parent has said so by their link. */
@ApplicationScoped
public class Transfers {
    private static final Duration TO_ANSWER = Duration.ofDays(14);
    private static final String CENTRES =
            "select id, municipality_code, name from transfer_centres(:region) where id <> :own order by name, id";
    private static final String REACHED_BY_MAIL =
            "select count(*) from parent_identity i where i.household_id = :household and i.email is not null";
    private static final String END_ASKED = """
            update transfer set status = :status, settled_at = :now
            where household_id = :household and status = 'ASKED' and (expires_at <= :now or :status = 'WITHDRAWN')
            """;
    private static final String OF_FAMILY =
            "select t from Transfer t where t.householdId = :household order by t.id desc";

    @Inject
    EntityManager entityManager;

    @Inject
    Event<TransferBegun> begun;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** Where a family can move: all centres of its region that take part today, but its own. */
    List<TransferCentre> centres(Household household) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(CENTRES, Tuple.class)
                .setParameter("region", household.regionCode())
                .setParameter("own", household.centreId())
                .getResultStream()
                .map(row -> centre(row, household))
                .toList();
    }

    /** Asks the parents of a family by mail; one of them may say yes within fourteen days. */
    UUID begin(Household household, UUID to) {
        household.refuseWhenClosed();
        if (centres(household).stream().noneMatch(centre -> centre.id().equals(to))) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/centre", "not-taking-part"));
        }
        refuseUnlessReached(household);
        Instant now = clock.instant();
        endAsked(household, TransferStatus.EXPIRED);
        Transfer transfer = new Transfer(household.id(), to, now, now.plus(TO_ANSWER));
        entityManager.persist(transfer);
        entityManager.flush();
        begun.fire(new TransferBegun(transfer.id()));
        events.tell(HouseholdEvent.HOUSEHOLD_CHANGED, household.id(), household.municipalityCode());
        return transfer.id();
    }

    /** One of those whose family stands, or stood, in the registers of these places. */
    Optional<Transfer> byId(Places places, UUID id) {
        return Optional.ofNullable(entityManager.find(Transfer.class, id))
                .filter(transfer -> places.hasCentre(transfer.centreId()));
    }

    /** Those of a family that was found in place, the latest first. */
    List<Transfer> of(Household household) {
        return entityManager
                .createQuery(OF_FAMILY, Transfer.class)
                .setParameter("household", household.id())
                .getResultList();
    }

    /** Of staff who take it back and a parent who says yes at once, one is first. */
    void takeBack(Transfer transfer) {
        entityManager.refresh(transfer, LockModeType.PESSIMISTIC_WRITE);
        transfer.takeBack(clock.instant());
        entityManager.flush();
    }

    /** Of a family that goes up in another nobody is asked any more. */
    void takeBackAll(Household household) {
        endAsked(household, TransferStatus.WITHDRAWN);
    }

    /** Those that are too late, or all when they are withdrawn. */
    private void endAsked(Household household, TransferStatus status) {
        entityManager
                .unwrap(Session.class)
                .createNativeMutationQuery(END_ASKED)
                .setParameter("status", status.name())
                .setParameter("now", clock.instant())
                .setParameter("household", household.id())
                .executeUpdate();
    }

    private void refuseUnlessReached(Household household) {
        Number reached = (Number) entityManager
                .createNativeQuery(REACHED_BY_MAIL)
                .setParameter("household", household.id())
                .getSingleResult();
        if (reached.intValue() == 0) {
            throw new ProblemException(ProblemType.HOUSEHOLD_WITHOUT_EMAIL);
        }
    }

    private static TransferCentre centre(Tuple row, Household household) {
        String municipality = row.get("municipality_code", String.class);
        return new TransferCentre(
                row.get("id", UUID.class),
                row.get("name", String.class),
                municipality,
                !municipality.equals(household.controller()));
    }
}
