package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The line in which letters wait, asked as {@code app_job}, which sees neither whom they are to nor what they are about. */
@ApplicationScoped
public class MailQueue {
    private static final String CLAIM = """
            update message set status = 'SENDING', attempts = attempts + 1, lease = :lease, lease_until = :until
            where id = (
                select id from message
                where status in ('QUEUED', 'SENDING') and coalesce(lease_until, send_at) <= :now
                order by coalesce(lease_until, send_at), id limit 1 for update skip locked)
            returning id, region_code, attempts
            """;
    private static final String END = """
            update message set status = :status, problem = :problem, sent_at = :sentAt, send_at = coalesce(:again, send_at),
                lease = null, lease_until = null
            where id = :id and lease = :lease
            """;

    private static final String END_UNTOLD = """
            update message set status = 'SENT', problem = null, attempts = 1, send_at = :at, sent_at = :at, lease = null,
                lease_until = null
            where id = :id and lease = :lease
            """;

    @Inject
    Session session;

    /**
     * A letter in one worker's hands.
     *
     * @param region SCB county code
     * @param attempts with this one
     */
    record Claim(UUID id, UUID lease, String region, int attempts) {}

    /** Takes the letter that has been due the longest and is in nobody's hands, or in those of one who was not heard of again. */
    Optional<Claim> claim(Instant now, Instant until) {
        UUID lease = UUID.randomUUID();
        return session
                .createNativeQuery(CLAIM, Object[].class)
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Claim((UUID) row[0], lease, (String) row[1], ((Number) row[2]).intValue()));
    }

    void sent(Claim claim, Instant at) {
        end(claim, MessageStatus.SENT, null, at, null);
    }

    /** Ends it so that nothing tells when or how, or whether it went at all (R18). */
    void sentUntold(Claim claim, Instant at) {
        session.createNativeMutationQuery(END_UNTOLD)
                .setParameter("at", at)
                .setParameter("id", claim.id())
                .setParameter("lease", claim.lease())
                .executeUpdate();
    }

    /** Ends it without success. */
    void end(Claim claim, MessageStatus status, MessageProblem why) {
        end(claim, status, why, null, null);
    }

    void putOff(Claim claim, MessageProblem why, Instant until) {
        end(claim, MessageStatus.QUEUED, why, null, until);
    }

    /** Unless another has taken over. */
    private void end(Claim claim, MessageStatus status, MessageProblem why, Instant sentAt, Instant again) {
        session.createNativeMutationQuery(END)
                .setParameter("status", status.name())
                .setParameter("problem", why == null ? null : why.name(), String.class)
                .setParameter("sentAt", sentAt, Instant.class)
                .setParameter("again", again, Instant.class)
                .setParameter("id", claim.id())
                .setParameter("lease", claim.lease())
                .executeUpdate();
    }
}
