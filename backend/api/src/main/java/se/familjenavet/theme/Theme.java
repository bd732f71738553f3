package se.familjenavet.theme;

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
import se.familjenavet.text.Key;
import se.familjenavet.text.LocalText;

/** What a session is about (tema); a region's own, known by its key. */
@Entity
public class Theme {
    /** The form of natural keys. */
    public static final String KEY = Key.FORM;

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

    @Enumerated(EnumType.STRING)
    private ThemeSource source;

    @Version
    private long version;

    protected Theme() {}

    Theme(String regionCode, ThemeContent content) {
        this.regionCode = regionCode;
        key = content.key();
        say(content);
    }

    void say(ThemeContent content) {
        name = content.name();
        description = content.description();
        source = content.source();
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    String regionCode() {
        return regionCode;
    }

    public LocalText name() {
        return name;
    }

    public ThemeSource source() {
        return source;
    }

    /** As it is imported and exported. */
    public ThemeContent content() {
        return new ThemeContent(key, name, description, source);
    }
}
