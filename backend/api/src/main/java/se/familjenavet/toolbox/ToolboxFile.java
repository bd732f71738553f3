package se.familjenavet.toolbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** A file that a region has uploaded; its bytes lie in the store under their SHA-256. */
@Entity
class ToolboxFile {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String hash;

    private String name;

    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private Integer width;

    @Column(updatable = false)
    private Integer height;

    @Column(updatable = false)
    private String thumbnail;

    private Instant uploadedAt;

    @SuppressWarnings("unused") // set and read by statements alone
    private boolean lent;

    protected ToolboxFile() {}

    ToolboxFile(String regionCode, CheckedFile file, String name, Instant now) {
        this.regionCode = regionCode;
        hash = file.bytes().sha256();
        this.name = name;
        type = file.type();
        bytes = file.bytes().size();
        width = file.width();
        height = file.height();
        thumbnail = file.thumbnail() == null ? null : file.thumbnail().sha256();
        uploadedAt = now;
    }

    /** The same again: it is as new, and not swept away yet. */
    void cameAgain(String newName, Instant now) {
        name = newName;
        uploadedAt = now;
    }

    /** The types of files by their SHA-256. */
    static Map<String, String> types(Collection<ToolboxFile> files) {
        return files.stream().collect(Collectors.toMap(ToolboxFile::hash, ToolboxFile::type));
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    /** The SHA-256 of its bytes. */
    String hash() {
        return hash;
    }

    /** What it was called when it last came, made harmless. */
    String name() {
        return name;
    }

    String type() {
        return type;
    }

    long bytes() {
        return bytes;
    }

    /** In pixels; null for what is no picture. */
    Integer width() {
        return width;
    }

    Integer height() {
        return height;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    /** The SHA-256 of the small picture of a picture; null for what is none. */
    String thumbnail() {
        return thumbnail;
    }
}
