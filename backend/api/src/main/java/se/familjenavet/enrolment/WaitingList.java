package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.familjenavet.event.Events;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Who gets a place in a group, and who waits: each decision is taken while the group is locked, in the order in which families
 * said yes, and nobody is overtaken but by a staff decision with a reason (R11, R12).
 */
@ApplicationScoped
public class WaitingList {
    /** How long a sign-up waits to be confirmed. */
    static final Duration TO_CONFIRM = Duration.ofHours(24);

    @Inject
    EntityManager entityManager;

    @Inject
    Room.Lock lock;

    @Inject
    QueueDecisions decisions;

    @Inject
    Events events;

    @Inject
    Event<EnrolmentMoved> moved;

    @Inject
    Clock clock;

    /** Invites a family, which holds no place. */
    Enrolment invite(UUID group, UUID household, EnrolmentSource source) {
        Room room = lock.of(group);
        room.refuseWhenEnded();
        return made(Enrolment.invitation(group, room.hostId(), household, source, clock.instant()));
    }

    /** Gives a family a place, or one on the list. */
    Enrolment enrol(UUID group, UUID household, EnrolmentSource source) {
        Room room = lock.of(group);
        room.refuseWhenEnded();
        Enrolment enrolment = Enrolment.invitation(group, room.hostId(), household, source, clock.instant());
        place(enrolment, room);
        return made(enrolment);
    }

    /** Takes note of a sign-up that its parent has still to confirm. */
    Enrolment request(UUID group, UUID household) {
        Room room = lock.of(group);
        room.refuseWhenClosed();
        Instant now = clock.instant();
        return made(Enrolment.request(group, room.hostId(), household, now, now.plus(TO_CONFIRM)));
    }

    /** The parent who signed up, or was invited, says yes; once more changes nothing. */
    void confirm(Enrolment enrolment) {
        Room room = lock(enrolment);
        if (isIn(enrolment, EnrolmentStatus.ENROLLED, EnrolmentStatus.WAITLISTED, EnrolmentStatus.OFFERED)) {
            return;
        }
        enrolment.expect(EnrolmentStatus.REQUESTED, EnrolmentStatus.INVITED);
        room.refuseWhenClosed();
        refuseWhenLate(enrolment.confirmUntil());
        move(enrolment, one -> place(one, room));
    }

    /** Staff say yes for a family. */
    void acceptFor(Enrolment enrolment) {
        Room room = lock(enrolment);
        room.refuseWhenEnded();
        if (isIn(enrolment, EnrolmentStatus.OFFERED)) {
            move(enrolment, one -> one.accept(today()));
        } else {
            enrolment.expect(EnrolmentStatus.REQUESTED, EnrolmentStatus.INVITED);
            move(enrolment, one -> place(one, room));
        }
    }

    /** The parent takes the place that is offered; once more changes nothing. */
    void accept(Enrolment enrolment) {
        lock(enrolment).refuseWhenEnded();
        if (!isIn(enrolment, EnrolmentStatus.ENROLLED)) {
            enrolment.expect(EnrolmentStatus.OFFERED);
            refuseWhenLate(enrolment.offerUntil());
            move(enrolment, one -> one.accept(today()));
        }
    }

    /** Once more changes nothing. */
    void decline(Enrolment enrolment, Boolean isSupportOffered) {
        lock(enrolment);
        if (!isIn(enrolment, EnrolmentStatus.DECLINED)) {
            move(enrolment, one -> one.decline(isSupportOffered));
        }
    }

    /** Leaves the group or its queue; once more changes nothing. */
    void withdraw(Enrolment enrolment, EndReason reason) {
        lock(enrolment);
        if (!isIn(enrolment, EnrolmentStatus.WITHDRAWN)) {
            move(enrolment, one -> one.withdraw(reason, today()));
        }
    }

    /** A staff decision: this family is offered the free place before those in front of it. */
    void offerAhead(Enrolment enrolment, String reason, int offerHours) {
        Room room = lock(enrolment);
        room.refuseWhenEnded();
        enrolment.expect(EnrolmentStatus.WAITLISTED);
        if (!room.hasPlace()) {
            throw new ProblemException(ProblemType.GROUP_FULL);
        }
        decisions.offeredAhead(enrolment, reason);
        offer(enrolment, offerHours);
    }

    /** A staff decision: this family stands at another place of the queue, the first being 1. */
    void moveTo(Enrolment enrolment, int place, String reason) {
        lock(enrolment).refuseWhenEnded();
        enrolment.expect(EnrolmentStatus.WAITLISTED);
        decisions.moved(enrolment, waiting(enrolment.groupId()), place, reason);
        told(enrolment, EnrolmentEvent.ENROLMENT_CHANGED);
    }

    /** R15: the family leaves one group for another, where it gets a place or waits; what was stays with the first. */
    Enrolment change(Enrolment left, UUID group) {
        lockInOrder(left.groupId(), group);
        entityManager.refresh(left);
        Room room = lock.of(group);
        room.refuseWhenEnded();
        move(left, one -> one.withdraw(EndReason.CHANGED_GROUP, today()));
        entityManager.flush();
        Enrolment next = Enrolment.invitation(group, room.hostId(), left.householdId(), left.source(), clock.instant())
                .changingFrom(left);
        place(next, room);
        return made(next);
    }

    /** Offers free places to those first in the queue, and ends offers that nobody took in time; whether anything was done. */
    boolean serve(UUID group, int offerHours) {
        Room room = lock.of(group);
        List<Enrolment> late = late(group);
        late.forEach(enrolment -> move(enrolment, one -> one.expire(today())));
        entityManager.flush();
        int free = room.status().goesOn() ? room.capacity() - room.taken() + late.size() : 0;
        List<Enrolment> next = waiting(group).stream().limit(free).toList();
        next.forEach(enrolment -> offer(enrolment, offerHours));
        return !late.isEmpty() || !next.isEmpty();
    }

    /** Lets nobody else decide on a group until the transaction ends. */
    void lock(UUID group) {
        lock.of(group);
    }

    /** Moves one that a job has found, as far as it still can be moved. */
    void settle(Enrolment enrolment, Consumer<Enrolment> step) {
        move(enrolment, step);
    }

    /** Of one that has come to another family. */
    void told(Enrolment enrolment) {
        told(enrolment, EnrolmentEvent.ENROLMENT_CHANGED);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void offer(Enrolment enrolment, int hours) {
        move(enrolment, one -> one.offer(clock.instant().plus(Duration.ofHours(hours))));
    }

    private void place(Enrolment enrolment, Room room) {
        if (room.isFreeForNext()) {
            enrolment.enrol(today());
        } else {
            enrolment.await(room.lastNumber() + 1, clock.instant());
        }
    }

    private List<Enrolment> waiting(UUID group) {
        return inGroup(group, "e.status = WAITLISTED order by e.queueNumber, e.id");
    }

    private List<Enrolment> late(UUID group) {
        return inGroup(group, "e.status = OFFERED order by e.offerUntil, e.id").stream()
                .filter(enrolment -> !enrolment.offerUntil().isAfter(clock.instant()))
                .toList();
    }

    private List<Enrolment> inGroup(UUID group, String condition) {
        return entityManager
                .createQuery("select e from Enrolment e where e.groupId = :group and " + condition, Enrolment.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** What was read before the lock was had may be old. */
    private Room lock(Enrolment enrolment) {
        Room room = lock.of(enrolment.groupId());
        entityManager.refresh(enrolment);
        return room;
    }

    /** Always the same way round, so that two who change places do not wait for each other. */
    private void lockInOrder(UUID one, UUID other) {
        lock.of(one.compareTo(other) < 0 ? one : other);
        lock.of(one.compareTo(other) < 0 ? other : one);
    }

    private void refuseWhenLate(Instant until) {
        if (until != null && !until.isAfter(clock.instant())) {
            throw new ProblemException(ProblemType.LINK_EXPIRED);
        }
    }

    private static boolean isIn(Enrolment enrolment, EnrolmentStatus... states) {
        return List.of(states).contains(enrolment.status());
    }

    private Enrolment made(Enrolment enrolment) {
        entityManager.persist(enrolment);
        entityManager.flush();
        told(enrolment, EnrolmentEvent.ENROLMENT_CREATED);
        moved.fire(new EnrolmentMoved(enrolment, null));
        return enrolment;
    }

    private void move(Enrolment enrolment, Consumer<Enrolment> step) {
        EnrolmentStatus before = enrolment.status();
        step.accept(enrolment);
        entityManager.flush();
        told(enrolment, EnrolmentEvent.ENROLMENT_CHANGED);
        moved.fire(new EnrolmentMoved(enrolment, before));
    }

    private void told(Enrolment enrolment, EnrolmentEvent event) {
        events.tell(event, enrolment.id(), enrolment.municipalityCode());
    }
}
