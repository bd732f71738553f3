package se.familjenavet.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That data were erased, or were not, and why; of whom nobody can say any more. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // registers read them in SQL
class Erasure {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;
    private String issuer;
    private String subject;
    private UUID householdId;
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private ErasureDecision decision;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    private String reference;
    private int parents;
    private int enrolmentsEnded;
    private int letters;
    private int links;

    protected Erasure() {}

    Erasure(NewErasure wanted, Removed removed, String issuer, String subject, Instant now) {
        at = now;
        this.issuer = issuer;
        this.subject = subject;
        householdId = wanted.family();
        parentId = wanted.parent();
        decision = wanted.decision();
        ground = wanted.ground();
        reference = wanted.reference();
        parents = removed.parents();
        enrolmentsEnded = removed.enrolmentsEnded();
        letters = removed.letters();
        links = removed.links();
    }

    /** How much went. */
    record Removed(int parents, int enrolmentsEnded, int letters, int links) {
        static final Removed NOTHING = new Removed(0, 0, 0, 0);
    }

    UUID id() {
        return id;
    }
}
