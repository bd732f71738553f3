package se.familjenavet.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A Swedish county and its region; the code is SCB's county code. Reference data. */
@Entity
@Immutable
public class Region {
    @Id
    private String code;

    private String name;
    private String countyName;
    private boolean participates;

    @JdbcTypeCode(SqlTypes.JSON)
    private RegionWords words;

    @Version
    private long version;

    protected Region() {}

    public String code() {
        return code;
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

    long version() {
        return version;
    }
}
