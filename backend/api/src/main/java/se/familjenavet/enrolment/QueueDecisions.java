package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Caller;
import se.familjenavet.paging.ListQuery;

/** Decisions of staff by which a family passed others in a queue, each with its reason (R12). */
@ApplicationScoped
public class QueueDecisions {
    private static final String NOTE = """
            insert into queue_decision (id, enrolment_id, kind, from_place, to_place, reason, at, issuer, subject)
            values (:id, :enrolment, :kind, :from, :to, :reason, :now, :issuer, :subject)
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void offeredAhead(Enrolment enrolment, String reason) {
        note(enrolment, QueueDecisionKind.OFFERED_AHEAD, place(enrolment), null, reason);
    }

    /** Lets a family stand at another place among those who wait, and all others close up. */
    void moved(Enrolment enrolment, List<Enrolment> waiting, int place, String reason) {
        List<Enrolment> order = new ArrayList<>(waiting);
        int from = order.indexOf(enrolment) + 1;
        order.remove(enrolment);
        int to = Math.min(place, order.size() + 1);
        order.add(to - 1, enrolment);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).stand(i + 1);
        }
        entityManager.flush();
        note(enrolment, QueueDecisionKind.MOVED, from, to, reason);
    }

    /** Those on one enrolment, the first one first. */
    List<QueueDecisionView> of(UUID enrolment) {
        return new ListQuery(entityManager, "d.kind, d.from_place, d.to_place, d.reason, d.at", "queue_decision d")
                .where("d.enrolment_id = :enrolment").bind("enrolment", enrolment).all("d.id").stream()
                        .map(QueueDecisionView::of)
                        .toList();
    }

    private int place(Enrolment enrolment) {
        return (Integer) entityManager
                .createNativeQuery("select place_in_queue(:enrolment)", Integer.class)
                .setParameter("enrolment", enrolment.id())
                .getSingleResult();
    }

    private void note(Enrolment enrolment, QueueDecisionKind kind, int from, Integer to, String reason) {
        entityManager
                .createNativeQuery(NOTE)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("enrolment", enrolment.id())
                .setParameter("kind", kind.name())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("reason", reason.strip())
                .setParameter("now", clock.instant())
                .setParameter("issuer", caller.issuer())
                .setParameter("subject", caller.subject())
                .executeUpdate();
    }
}
