package se.familjenavet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** That someone looked families up, and why; never by which name. Its words may name someone, and go when that family does. */
@Entity
@SuppressWarnings("UnusedVariable") // registers read them in SQL
class FamilyLookup {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;
    private String issuer;
    private String subject;
    private String regionCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> controllers;

    @Enumerated(EnumType.STRING)
    private LookupReason reason;

    private String explanation;

    @Enumerated(EnumType.STRING)
    private SoughtBy soughtBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> found;

    private boolean more;

    @Column(name = "protected")
    private boolean isProtected;

    protected FamilyLookup() {}

    FamilyLookup(NewFamilyLookup wanted, Found families, Seeker seeker) {
        at = seeker.at();
        issuer = seeker.issuer();
        subject = seeker.subject();
        controllers = families.ids().isEmpty()
                ? seeker.controllers().stream().sorted().toList()
                : families.controllers();
        regionCode = controllers.getFirst().substring(0, 2);
        reason = wanted.reason();
        explanation = wanted.explanation();
        soughtBy = wanted.by();
        found = List.copyOf(families.ids());
        more = families.more();
        isProtected = families.anyProtected();
    }

    /** Who looks, when, and whose families they answer for. */
    record Seeker(String issuer, String subject, Collection<String> controllers, Instant at) {}

    /**
     * @param controllers who answer for these, each once, in order; nobody else hears of the lookup
     * @param more whether others fit too, who are not told
     */
    record Found(List<UUID> ids, List<String> controllers, boolean more, boolean anyProtected) {}

    boolean isBy(String someIssuer, String someSubject) {
        return issuer.equals(someIssuer) && subject.equals(someSubject);
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    LookupReason reason() {
        return reason;
    }

    SoughtBy soughtBy() {
        return soughtBy;
    }

    List<String> controllers() {
        return List.copyOf(controllers);
    }

    List<UUID> found() {
        return List.copyOf(found);
    }

    boolean more() {
        return more;
    }
}
