package se.familjenavet.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

/** The keys of the last day, each seen by the caller who chose it alone. */
@ApplicationScoped
public class IdempotencyKeys {
    static final Duration KEPT_FOR = Duration.ofHours(24);
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(:owner, 0))";
    private static final String FIND = """
            select method, path, body_hash, resource_id from idempotency_key
            where issuer = :issuer and subject = :subject and key = :key and at > :since
            """;
    private static final String KEEP = """
            insert into idempotency_key (issuer, subject, key, method, path, body_hash, status, resource_id, at)
            values (:issuer, :subject, :key, :method, :path, :hash, :status, :resource, :now)
            on conflict (issuer, subject, key) do update set method = excluded.method, path = excluded.path,
                body_hash = excluded.body_hash, status = excluded.status, resource_id = excluded.resource_id, at = excluded.at
            """;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** Whose key it is: what one caller chooses says nothing about another's. */
    record Owner(String issuer, String subject, String key) {}

    /** What a key was used for. */
    record Use(String method, String path, String bodyHash) {}

    /** What came of it: the use, and the id of what was made. */
    record Kept(Use use, UUID resource) {}

    /** Whether no other request with this key is under way; if so none begins before this transaction has ended. */
    boolean lock(Owner owner) {
        return session.createNativeQuery(LOCK, Boolean.class)
                .setParameter("owner", String.join("\n", owner.issuer(), owner.subject(), owner.key()))
                .getSingleResult();
    }

    Optional<Kept> find(Owner owner) {
        return of(session.createNativeQuery(FIND, Tuple.class), owner)
                .setParameter("since", expiry())
                .getResultStream()
                .findFirst()
                .map(IdempotencyKeys::kept);
    }

    void keep(Owner owner, Use use, int status, UUID resource) {
        of(session.createNativeMutationQuery(KEEP), owner)
                .setParameter("method", use.method())
                .setParameter("path", use.path())
                .setParameter("hash", use.bodyHash())
                .setParameter("status", status)
                .setParameter("resource", resource)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Takes away what is too old to count; gives how many. For a job, in a transaction that reaches the jobs' own tables. */
    public int purge() {
        return session.createNativeMutationQuery("delete from idempotency_key where at <= :expiry")
                .setParameter("expiry", expiry())
                .executeUpdate();
    }

    private Instant expiry() {
        return clock.instant().minus(KEPT_FOR);
    }

    private static <Q extends CommonQueryContract> Q of(Q query, Owner owner) {
        query.setParameter("issuer", owner.issuer());
        query.setParameter("subject", owner.subject());
        query.setParameter("key", owner.key());
        return query;
    }

    private static Kept kept(Tuple row) {
        Use use = new Use(
                row.get("method", String.class), row.get("path", String.class), row.get("body_hash", String.class));
        return new Kept(use, row.get("resource_id", UUID.class));
    }
}
