package se.familjenavet.round;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.survey.AnswerCheck;
import se.familjenavet.text.KeptJson;
import se.familjenavet.ticket.TicketKey;

/**
 * Takes answers, each exactly once (R19). Nothing is written but the answer, and nothing logged: no audit entry, event,
 * idempotency row or line tells that or when someone has answered (R18).
 */
@ApplicationScoped
public class Answering {
    private static final int RANDOM_VERSION = 4;
    private static final String FIND = """
            select round_id, path, status, channel, opens_at, closes_at, kind, cast(content as text) as content
            from survey_to_answer(:place)
            """;
    private static final String ACCEPT =
            "select accept_answer(:answer, :place, decode(:hash, 'hex'), :key, cast(:answers as jsonb), :now)";

    private enum Outcome {
        ACCEPTED,
        USED,
        CLOSED,
        UNKNOWN
    }

    @Inject
    Session session;

    @Inject
    TicketKey tickets;

    @Inject
    RoundPlaces places;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    /** A place where anyone may answer who has been given the way to it. */
    Optional<AskedPlace> byLink(UUID place) {
        return find(place).filter(asked -> !asked.channel().isEntered());
    }

    /** Takes what someone answers who came by a link or a code; a secret that is none of ours leads nowhere. */
    void take(NewAnswers given) {
        AskedPlace asked = byLink(given.place())
                .filter(place -> isOurs(place, given.secret()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        accept(
                asked,
                TicketKey.hash(given.place(), given.secret()),
                given.key(),
                given.answers().given());
    }

    /** Takes what one who has charge of it writes in, at a place of the round that they reach. */
    void enter(SurveyRound round, EnteredAnswers given) {
        AskedPlace asked = find(given.place())
                .filter(place -> place.round().equals(round.id()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        accept(asked, places.hash(given.place()), given.key(), given.answers().given());
    }

    private boolean isOurs(AskedPlace place, String secret) {
        return place.channel() == RoundChannel.TICKETS
                ? tickets.isOurs(place.id(), secret)
                : places.code(place.id()).equals(secret);
    }

    private void accept(AskedPlace asked, String hash, UUID key, JsonNode answers) {
        if (asked.state(clock.instant()) != AskedState.OPEN) {
            throw new ProblemException(ProblemType.SURVEY_CLOSED);
        }
        Faults faults = new Faults().unless(key.version() == RANDOM_VERSION, "/key", "key-not-random");
        AnswerCheck.faults(asked.content(), answers, "/answers").forEach(fault -> faults.unless(false, fault));
        faults.end();
        switch (accepted(asked, hash, key, answers)) {
            case ACCEPTED -> {}
            case USED -> throw new ProblemException(ProblemType.SURVEY_ANSWERED);
            case CLOSED -> throw new ProblemException(ProblemType.SURVEY_CLOSED);
            case UNKNOWN -> throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private Outcome accepted(AskedPlace asked, String hash, UUID key, JsonNode answers) {
        return Outcome.valueOf(session.createNativeQuery(ACCEPT, String.class)
                .setParameter("answer", UUID.randomUUID())
                .setParameter("place", asked.id())
                .setParameter("hash", hash)
                .setParameter("key", key)
                .setParameter("answers", kept.write(answers))
                .setParameter("now", clock.instant())
                .getSingleResult());
    }

    private Optional<AskedPlace> find(UUID place) {
        return session.createNativeQuery(FIND, Tuple.class)
                .setParameter("place", place)
                .getResultStream()
                .findFirst()
                .map(row -> AskedPlace.of(place, row, kept));
    }
}
