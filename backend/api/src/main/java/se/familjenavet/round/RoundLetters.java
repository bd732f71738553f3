package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.message.Outbox;
import se.familjenavet.ticket.Tickets;

/** Makes the tickets of a round and puts its letters in line, place by place, among persons: whoever opened it need not see any. */
@ApplicationScoped
public class RoundLetters {
    private static final String CLOSES_AFTER_US =
            "select pg_advisory_xact_lock_shared(hashtextextended(cast(:round as text), 7))";
    private static final String UNPREPARED = """
            select p.round_id, p.path from survey_round_place p where p.id = :place and p.prepared_at is null for update
            """;
    private static final String PREPARED = """
            update survey_round_place set without_mail = greatest(invited - :asked, 0), invited = :asked, prepared_at = :now
            where id = :place
            """;
    private static final String PLACES =
            "select p.id from survey_round_place p where p.round_id = :round order by p.id";

    @Inject
    SurveyRounds rounds;

    @Inject
    Audience audience;

    @Inject
    Tickets tickets;

    @Inject
    Outbox outbox;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** All tickets and letters of a place at once, so that none is told from another by when it was made (R18). */
    void prepare(UUID place) {
        session.createNativeQuery(UNPREPARED, Tuple.class)
                .setParameter("place", place)
                .getResultStream()
                .findFirst()
                .ifPresent(row -> prepare(place, row.get("round_id", UUID.class), row.get("path", String.class)));
    }

    private void prepare(UUID place, UUID roundId, String path) {
        session.createNativeQuery(CLOSES_AFTER_US, Object.class)
                .setParameter("round", roundId)
                .getResultList();
        SurveyRound round = rounds.findById(roundId);
        if (round.status() != RoundStatus.OPEN) {
            return;
        }
        List<UUID> asked = audience.reachable(round, path);
        tickets.make(roundId, place, asked);
        outbox.ask(place, asked);
        session.createNativeMutationQuery(PREPARED)
                .setParameter("asked", asked.size())
                .setParameter("now", clock.instant())
                .setParameter("place", place)
                .executeUpdate();
    }

    /** A letter to each who was asked, at all places of a round, that reminds of it. */
    void remind(UUID round, Instant at) {
        session.createNativeQuery(PLACES, UUID.class)
                .setParameter("round", round)
                .getResultList()
                .forEach(place -> outbox.askAgain(place, at));
    }
}
