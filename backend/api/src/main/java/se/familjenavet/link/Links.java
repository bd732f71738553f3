package se.familjenavet.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;

/** Links by which anyone who holds one reaches one thing, as long as it is not revoked. */
@ApplicationScoped
public class Links {
    private static final String MAKE = """
            insert into link (id, purpose, hash, about, centre_ids, issuer, subject, created_on)
            values (:id, :purpose, decode(:hash, 'hex'), :about, :centres, :issuer, :subject, :today)
            """;
    private static final String FOLLOW = "select purpose, about from resolve_link(decode(:hash, 'hex'))";
    private static final String REVOKE = "update link set revoked_on = :today where id = :id";

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes a link in the name of the caller.
     *
     * @param about what it opens, which the caller reaches
     * @param centres where that is, the one it belongs to first
     */
    public MadeLink make(LinkPurpose purpose, UUID about, Collection<UUID> centres) {
        MadeLink made = new MadeLink(UuidVersion7Strategy.INSTANCE.generateUuid(null), Secret.random());
        entityManager
                .createNativeQuery(MAKE)
                .setParameter("id", made.id())
                .setParameter("purpose", purpose.name())
                .setParameter("hash", Secret.hash(made.secret()))
                .setParameter("about", about)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter("issuer", caller.issuer())
                .setParameter("subject", caller.subject())
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
        return made;
    }

    /** Where a link leads, which the request reaches from now on; empty for one that is revoked or was never made. */
    public Optional<Link> follow(String secret) {
        if (!Secret.isWellFormed(secret)) {
            return Optional.empty();
        }
        String hash = Secret.hash(secret);
        access.comeBy(hash);
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(FOLLOW, Tuple.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(Links::link);
    }

    /** Lets a link that was found in place lead nowhere, for ever. */
    public void revoke(UUID id) {
        entityManager
                .createNativeQuery(REVOKE)
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    private static Link link(Tuple row) {
        return new Link(LinkPurpose.valueOf(row.get("purpose", String.class)), row.get("about", UUID.class));
    }
}
