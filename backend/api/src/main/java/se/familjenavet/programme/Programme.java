package se.familjenavet.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.text.LocalText;

/** A region's universal concept (grundpaket), of which there are versions. */
@Entity
class Programme {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText description;

    @Version
    private long version;

    protected Programme() {}

    Programme(String regionCode, ProgrammeDocument.Head head) {
        this.regionCode = regionCode;
        key = head.key();
        say(head);
    }

    void say(ProgrammeDocument.Head head) {
        name = head.name();
        description = head.description();
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    LocalText name() {
        return name;
    }

    ProgrammeDocument.Head head() {
        return new ProgrammeDocument.Head(key, name, description);
    }
}
