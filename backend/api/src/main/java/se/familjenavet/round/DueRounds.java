package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The rounds of a region (SCB county code) for which it is time, and their moves; whoever comes second finds nothing to do. */
@ApplicationScoped
public class DueRounds {
    private static final String TO_OPEN = """
            select id from survey_round where region_code = :region and status = 'PLANNED' and opens_at <= :now order by opens_at, id
            """;
    private static final String TO_CLOSE = """
            select id from survey_round where region_code = :region and status = 'OPEN' and closes_at <= :now order by closes_at, id
            """;
    private static final String TO_REMIND = """
            select id from survey_round where region_code = :region and status = 'OPEN' and remind_at <= :now order by remind_at, id
            """;
    private static final String TO_PREPARE = """
            select p.id from survey_round_place p join survey_round r on r.id = p.round_id
            where r.region_code = :region and r.status = 'OPEN' and r.channel = 'TICKETS' and p.prepared_at is null
            and cast(:now as timestamptz) < r.closes_at order by r.opens_at, p.id
            """;

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundTurns turns;

    @Inject
    Session session;

    @Inject
    Clock clock;

    List<UUID> toOpen(String region) {
        return ids(TO_OPEN, region);
    }

    List<UUID> toClose(String region) {
        return ids(TO_CLOSE, region);
    }

    List<UUID> toRemind(String region) {
        return ids(TO_REMIND, region);
    }

    /** The places whose tickets and letters are to be made. */
    List<UUID> toPrepare(String region) {
        return ids(TO_PREPARE, region);
    }

    /** Ends its transaction when there is nobody to ask, or its time is over already. */
    void open(UUID round) {
        locked(round, RoundStatus.PLANNED).ifPresent(turns::open);
    }

    /** It counts no more, and never did. */
    void giveUp(UUID round, WithdrawalReason why) {
        locked(round, RoundStatus.PLANNED).ifPresent(one -> turns.withdraw(one, why));
    }

    void close(UUID round) {
        locked(round, RoundStatus.OPEN).ifPresent(turns::close);
    }

    /** For when a reminder is due; empty when it is no more. */
    Optional<Instant> reminder(UUID round) {
        return rounds.findByIdOptional(round).map(SurveyRound::remindAt);
    }

    void reminded(UUID round, Instant at) {
        locked(round, RoundStatus.OPEN).filter(one -> at.equals(one.remindAt())).ifPresent(SurveyRound::reminded);
    }

    private Optional<SurveyRound> locked(UUID round, RoundStatus expected) {
        return Optional.ofNullable(rounds.findById(round, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.status() == expected);
    }

    private List<UUID> ids(String sql, String region) {
        return session.createNativeQuery(sql, UUID.class)
                .setParameter("region", region)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
