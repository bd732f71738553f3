package se.familjenavet.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a region writes in one kind of letter, in one language, instead of our own words; taken back, it has no text. */
@Entity
class MessageTemplate {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Column(updatable = false)
    private String language;

    private String subject;
    private String text;

    @Version
    private long version;

    protected MessageTemplate() {}

    /** Its versions begin at 1: 0 is that of our own words. */
    MessageTemplate(String regionCode, MessageKind kind, String language) {
        this.regionCode = regionCode;
        this.kind = kind;
        this.language = language;
        version = 1;
    }

    void write(Template template) {
        subject = template.subject();
        text = template.text();
    }

    void takeBack() {
        subject = null;
        text = null;
    }

    MessageKind kind() {
        return kind;
    }

    /** Empty when it was taken back. */
    Optional<Template> template() {
        return text == null ? Optional.empty() : Optional.of(new Template(subject, text));
    }

    long version() {
        return version;
    }
}
