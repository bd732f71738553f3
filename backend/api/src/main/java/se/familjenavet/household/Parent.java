package se.familjenavet.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An adult in a family, without what says who it is: that stands in {@link ParentIdentity}. */
@Entity
class Parent {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private ParentRole role;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String language;
    private String informationVersion;
    private Instant informedAt;

    @Column(insertable = false)
    private boolean mailStopped;

    protected Parent() {}

    Parent(UUID id, UUID householdId, ParentDetails details, Instant now) {
        this.id = id;
        this.householdId = householdId;
        say(details, now);
    }

    void say(ParentDetails details, Instant now) {
        role = details.role();
        gender = details.gender();
        language = details.language();
        if (!details.informationVersion().equals(informationVersion)) {
            informationVersion = details.informationVersion();
            informedAt = now;
        }
    }

    /** Whoever wanted no more mail under either name gets none. */
    void keepSilent(Parent same) {
        mailStopped = mailStopped || same.mailStopped;
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    ParentRole role() {
        return role;
    }

    Gender gender() {
        return gender;
    }

    String language() {
        return language;
    }

    String informationVersion() {
        return informationVersion;
    }

    Instant informedAt() {
        return informedAt;
    }

    boolean mailStopped() {
        return mailStopped;
    }
}
