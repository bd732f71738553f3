package se.familjenavet.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A Swedish county and its region; the code is SCB's county code. Reference data but for its words. */
@Entity
public class Region {
    @Id
    private String code;

    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String countyName;

    @Column(updatable = false)
    private boolean participates;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RegionWords words;

    @Version
    private long version;

    protected Region() {}

    public String code() {
        return code;
    }

    /** What it is told of by in the feed of events. */
    UUID id() {
        return id;
    }

    /** The organisation: "Region Jönköpings län". */
    public String name() {
        return name;
    }

    String countyName() {
        return countyName;
    }

    boolean participates() {
        return participates;
    }

    RegionWords words() {
        return words;
    }

    void speak(RegionWords newWords) {
        words = newWords;
    }

    long version() {
        return version;
    }
}
