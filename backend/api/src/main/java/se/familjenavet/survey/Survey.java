package se.familjenavet.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.text.LocalText;

/** A region's survey (enkät), of which there are versions. Whom it is for never changes. */
@Entity
class Survey {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SurveyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SurveyAudience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText name;

    @Version
    private long version;

    protected Survey() {}

    Survey(String regionCode, SurveyHead head) {
        this.regionCode = regionCode;
        key = head.key();
        audience = head.audience();
        kind = audience.kind();
        name = head.name();
    }

    void rename(LocalText newName) {
        name = newName;
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    SurveyKind kind() {
        return kind;
    }

    SurveyHead head() {
        return new SurveyHead(key, audience, name);
    }

    long version() {
        return version;
    }
}
