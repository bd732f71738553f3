package se.familjenavet.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.familjenavet.place.Target;
import se.familjenavet.text.LocalText;

/** An indicator of a region's own. */
@Entity
class RegionIndicator {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText formula;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText numerator;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText denominator;

    @Embedded
    private Ratio ratio;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Embedded
    private Target target;

    @Version
    private long version;

    protected RegionIndicator() {}

    RegionIndicator(RegionIndicatorDetails details) {
        regionCode = details.region();
        code = details.code();
        say(details);
    }

    void say(RegionIndicatorDetails details) {
        name = details.name();
        formula = details.formula();
        numerator = details.numerator();
        denominator = details.denominator();
        ratio = details.ratio();
        direction = details.direction();
        target = details.target();
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    String code() {
        return code;
    }

    /** Null where it is taken in from files. */
    Ratio ratio() {
        return ratio;
    }

    long version() {
        return version;
    }

    /** What it says. */
    RegionIndicatorDetails details() {
        return new RegionIndicatorDetails(
                regionCode, code, name, formula, numerator, denominator, ratio, direction, target);
    }
}
