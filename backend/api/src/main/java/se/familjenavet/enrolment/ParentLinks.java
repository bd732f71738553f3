package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Access;
import se.familjenavet.link.KeyedSecret;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Links of parents, who have no account: signed, for one purpose, until their time is over. The secret is made of the link's id
 * under a key that is kept outside the database, so that it can be told again when a letter is written, and stands nowhere.
 */
@ApplicationScoped
public class ParentLinks {
    private static final String MAKE = """
            insert into parent_link (id, purpose, hash, parent_id, enrolment_id, transfer_id, expires_at)
            values (:id, :purpose, decode(:hash, 'hex'), :parent, :enrolment, :transfer, :until)
            """;
    private static final String FOLLOW = "select * from resolve_parent_link(decode(:hash, 'hex'))";
    private static final String USE = "select use_parent_link(:id, :now)";

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    KeyedSecret secrets;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    /**
     * Makes a link for a parent whom the request reaches; gives its id.
     *
     * @param enrolment null for one that is about no place in a group
     */
    public UUID make(ParentLinkPurpose purpose, UUID parent, UUID enrolment, Instant until) {
        return make(purpose, parent, enrolment, null, until);
    }

    /** Makes a link for a parent to say whether the family moves. */
    public UUID makeToMove(UUID parent, UUID transfer, Instant until) {
        return make(ParentLinkPurpose.TRANSFER, parent, null, transfer, until);
    }

    private UUID make(ParentLinkPurpose purpose, UUID parent, UUID enrolment, UUID transfer, Instant until) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entityManager.flush();
        entityManager
                .unwrap(Session.class)
                .createNativeMutationQuery(MAKE)
                .setParameter("id", id)
                .setParameter("purpose", purpose.name())
                .setParameter("hash", KeyedSecret.hash(secrets.of(id)))
                .setParameter("parent", parent)
                .setParameter("enrolment", enrolment, UUID.class)
                .setParameter("transfer", transfer, UUID.class)
                .setParameter("until", until)
                .executeUpdate();
        return id;
    }

    /** The page that a link opens; its secret stands after the hash, which browsers tell nobody. */
    public String address(UUID link) {
        return publicUrl + "/p/link#" + secrets.of(link);
    }

    /** Where mail can be stopped by one request (RFC 8058). */
    public String stopAddress(UUID link) {
        return publicUrl + "/familjenavet/v1/public/links/" + secrets.of(link) + "/mail-stop";
    }

    /** Where a link leads, which the request reaches from now on; one that was never made is not there. */
    ParentLink follow(String secret) {
        if (!KeyedSecret.isWellFormed(secret)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        ParentLink link = entityManager
                .unwrap(Session.class)
                .createNativeQuery(FOLLOW, Tuple.class)
                .setParameter("hash", KeyedSecret.hash(secret))
                .getResultStream()
                .findFirst()
                .map(ParentLink::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (!link.expiresAt().isAfter(clock.instant())) {
            throw new ProblemException(ProblemType.LINK_EXPIRED);
        }
        access.comeFor(link.household());
        return link;
    }

    /** Likewise; one that is for something else does not lead here. */
    public ParentLink follow(String secret, ParentLinkPurpose... purposes) {
        ParentLink link = follow(secret);
        if (!List.of(purposes).contains(link.purpose())) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return link;
    }

    /** Ends the request when the link was used before. */
    void useOnce(ParentLink link) {
        Boolean isFresh = (Boolean) entityManager
                .createNativeQuery(USE, Boolean.class)
                .setParameter("id", link.id())
                .setParameter("now", clock.instant())
                .getSingleResult();
        if (!isFresh) {
            throw new ProblemException(ProblemType.LINK_USED);
        }
    }
}
