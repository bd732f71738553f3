package se.familjenavet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A family's data may neither be erased nor go by retention, from a day and until another or until somebody lifts it (A7). */
@Entity
@SuppressWarnings("UnusedVariable") // registers read them in SQL
class LegalHold {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private LocalDate holdsFrom;

    @Column(updatable = false)
    private LocalDate holdsUntil;

    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private Instant placedAt;

    private Instant liftedAt;

    private String liftedBy;

    @Version
    private long version;

    protected LegalHold() {}

    LegalHold(NewLegalHold wanted, LocalDate today, String issuer, String subject, Instant now) {
        householdId = wanted.family();
        reason = wanted.reason();
        reference = wanted.reference();
        holdsFrom = today;
        holdsUntil = wanted.until();
        this.issuer = issuer;
        this.subject = subject;
        placedAt = now;
    }

    void lift(String who, Instant now) {
        liftedAt = now;
        liftedBy = who;
    }

    UUID id() {
        return id;
    }
}
