package se.familjenavet.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * A family is asked whether it moves to another centre. The row belongs to the old one; its id is all that ties the family there
 * to the copy at the new one.
 */
@Entity
class Transfer {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // the database reads it
    private UUID toCentreId;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID centreId;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String municipalityCode;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String toMunicipalityCode;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String toName;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String controller;

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private Instant expiresAt;

    private Instant settledAt;

    @Column(insertable = false, updatable = false)
    private Boolean placesLeft;

    protected Transfer() {}

    Transfer(UUID householdId, UUID toCentreId, Instant askedAt, Instant expiresAt) {
        this.householdId = householdId;
        this.toCentreId = toCentreId;
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
        status = TransferStatus.ASKED;
    }

    /** Staff take it back; once more changes nothing. */
    void takeBack(Instant now) {
        if (status == TransferStatus.ASKED) {
            status = TransferStatus.WITHDRAWN;
            settledAt = now;
        } else if (status != TransferStatus.WITHDRAWN) {
            throw new ProblemException(ProblemType.TRANSFER_SETTLED);
        }
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    /** The old one, whose this is. */
    UUID centreId() {
        return centreId;
    }

    /** What the new centre was called when the family was asked. */
    String toName() {
        return toName;
    }

    String toMunicipalityCode() {
        return toMunicipalityCode;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    /** How it stands, also when nobody has answered in time. */
    TransferStatus status(Instant now) {
        return status.at(now, expiresAt);
    }

    /** A9: whether the new centre's data are another authority's. */
    boolean isToOtherAuthority() {
        return !toMunicipalityCode.equals(controller);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant settledAt() {
        return settledAt;
    }

    /** Null until it is confirmed. */
    Boolean placesLeft() {
        return placesLeft;
    }
}
