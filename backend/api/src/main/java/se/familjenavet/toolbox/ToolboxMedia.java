package se.familjenavet.toolbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** A film, podcast, picture, link or document of a region's toolbox (verktygslåda), known by its key. */
@Entity
public class ToolboxMedia {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private MediaDocument content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private ToolboxFile file;

    @Enumerated(EnumType.STRING)
    private MediaStatus status = MediaStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private LinkState linkState = LinkState.UNCHECKED;

    private Instant linkCheckedAt;
    private Instant linkSince;

    @Version
    private long version;

    protected ToolboxMedia() {}

    ToolboxMedia(String regionCode, MediaDocument document, ToolboxFile file) {
        this.regionCode = regionCode;
        key = document.key();
        say(document, file);
    }

    /** Says all of it anew; what is published keeps all that publication needs (R7). */
    void say(MediaDocument document, ToolboxFile itsFile) {
        if (status == MediaStatus.PUBLISHED) {
            MediaRules.checkWhole(document, "");
        }
        if (content != null && !Objects.equals(content.address(), document.address())) {
            linkState = LinkState.UNCHECKED;
            linkCheckedAt = null;
            linkSince = null;
        }
        content = document;
        file = itsFile;
    }

    /** Puts it in the toolbox, for everyone in the region, when it can be seen and heard by all (R7). */
    void publish() {
        if (status == MediaStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.MEDIA_ALREADY_PUBLISHED);
        }
        MediaRules.checkWhole(content, "");
        status = MediaStatus.PUBLISHED;
    }

    /** As it is imported: says this, and is in the toolbox whatever it was before. */
    void publishAs(MediaDocument document, ToolboxFile itsFile) {
        say(document, itsFile);
        if (status != MediaStatus.PUBLISHED) {
            publish();
        }
    }

    /** Takes it out of the toolbox. */
    void withdraw() {
        if (status != MediaStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.MEDIA_NOT_PUBLISHED);
        }
        status = MediaStatus.WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    public String key() {
        return key;
    }

    /** As it is imported and exported. */
    public MediaDocument document() {
        return content;
    }

    /** What was uploaded; none when it lies at an address. */
    Optional<ToolboxFile> file() {
        return Optional.ofNullable(file);
    }

    public MediaStatus status() {
        return status;
    }

    LinkState linkState() {
        return linkState;
    }

    Instant linkCheckedAt() {
        return linkCheckedAt;
    }

    Instant linkSince() {
        return linkSince;
    }

    long version() {
        return version;
    }
}
