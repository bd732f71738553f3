package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The rounds that are released together over a period. */
@ApplicationScoped
class PooledRounds {
    /** A term and its year are made one after the other, in whatever process. */
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended('survey_period ' || cast(:version as text), 7))";

    private static final String CLOSED_IN =
            "cast(q.closes_at at time zone 'Europe/Stockholm' as date) between :first and :last";
    private static final String HELD =
            "select q.id from survey_round q where q.version_id = :version and q.status = 'CLOSED' and " + CLOSED_IN
                    + " order by q.id for share";
    private static final String POOLED = """
            select x.round_id, x.id, x.closed_on from survey_release x
            where x.version_id = :version and x.kind = 'ROUND' and x.status = 'CURRENT' and x.suppressed
            and x.closed_on between :first and :last order by x.number
            """;
    private static final String BARRED = """
            select exists (select from survey_release x where x.version_id = :version
                           and (x.period in (:period, left(:period, 4))
                                or x.kind = 'PERIOD' and x.status = 'REPLACED' and x.rounds && cast(:rounds as uuid[])))
                or exists (select from survey_round q where q.version_id = :version and q.status in ('PLANNED', 'OPEN') and %s)
            """.formatted(CLOSED_IN);

    @Inject
    Session session;

    /**
     * Those of a period, for this transaction alone: no other makes a release of the version meanwhile, and who takes one of
     * them back waits.
     */
    List<PooledRound> held(DuePeriod due) {
        session.createNativeQuery(ALONE, Object.class)
                .setParameter("version", due.version())
                .getSingleResult();
        session.createNativeQuery(HELD, UUID.class)
                .setParameter("version", due.version())
                .setParameter("first", due.period().first())
                .setParameter("last", due.period().last())
                .getResultList();
        return session
                .createNativeQuery(POOLED, Tuple.class)
                .setParameter("version", due.version())
                .setParameter("first", due.period().first())
                .setParameter("last", due.period().last())
                .getResultList()
                .stream()
                .map(row -> new PooledRound(
                        row.get("round_id", UUID.class),
                        row.get("id", UUID.class),
                        row.get("closed_on", LocalDate.class)))
                .toList();
    }

    /**
     * Whether they are released together: when no release of the period, or of the year that it is of, has been made; no round is
     * still to close in it; and none of theirs was in one that was taken back, as what that told cannot be taken account of.
     */
    boolean mayBeReleased(DuePeriod due, List<PooledRound> rounds) {
        return due.period().addsTo(rounds.stream().map(PooledRound::closedOn).toList())
                && !session.createNativeQuery(BARRED, Boolean.class)
                        .setParameter("version", due.version())
                        .setParameter("period", due.period().code())
                        .setParameter("rounds", PooledRound.rounds(rounds))
                        .setParameter("first", due.period().first())
                        .setParameter("last", due.period().last())
                        .getSingleResult();
    }
}
