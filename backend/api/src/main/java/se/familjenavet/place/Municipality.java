package se.familjenavet.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A Swedish municipality; the code is SCB's, its first two digits the region's. Reference data. */
@Entity
@Immutable
public class Municipality {
    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_code")
    private Region region;

    private String name;
    private boolean participates;

    @Column(precision = 3, scale = 1)
    private BigDecimal tileColumn;

    @Column(precision = 3, scale = 1)
    private BigDecimal tileRow;

    protected Municipality() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Region region() {
        return region;
    }

    boolean participates() {
        return participates;
    }

    BigDecimal tileColumn() {
        return tileColumn;
    }

    BigDecimal tileRow() {
        return tileRow;
    }
}
