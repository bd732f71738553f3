package se.familjenavet.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * A family (hushåll): one child, expected or born, by its month, and the adults around it. It stands in the register of one
 * centre; where that lies and who else reaches it the database says.
 */
@Entity
public class Household {
    @Id
    private UUID id;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String regionCode;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String municipalityCode;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String controller;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> centreIds;

    @Column(updatable = false)
    private UUID centreId;

    private YearMonth childMonth;
    private Boolean firstChild;

    @Column(updatable = false)
    private LocalDate registeredOn;

    /** When it was forgotten who it was (A7). */
    @Column(insertable = false, updatable = false)
    private LocalDate contactGoneOn;

    /** When it was erased (A8). */
    @Column(insertable = false, updatable = false)
    private Instant erasedAt;

    @Enumerated(EnumType.STRING)
    private HouseholdState state;

    private UUID mergedInto;

    private UUID transferId;

    @Version
    private long version;

    protected Household() {}

    /**
     * @param id chosen beforehand, since whoever comes without an account reaches this family alone
     * @param centreId whose register it stands in
     */
    Household(UUID id, UUID centreId, ChildDetails child, LocalDate registeredOn) {
        this.id = id;
        this.centreId = centreId;
        this.registeredOn = registeredOn;
        state = HouseholdState.ACTIVE;
        say(child);
    }

    void say(ChildDetails child) {
        childMonth = child.childMonth();
        firstChild = child.firstChild();
    }

    /** What was known of it stands in another family of the same register from now on. */
    void mergeInto(Household other) {
        state = HouseholdState.MERGED;
        mergedInto = other.id;
    }

    /** Ends the request when the family has gone up in another: what is to be said is said of that one. */
    void refuseWhenMerged() {
        if (state == HouseholdState.MERGED) {
            throw new ProblemException(ProblemType.HOUSEHOLD_CLOSED);
        }
    }

    /** Ends the request when the family has gone up in another, or has moved. */
    public void refuseWhenClosed() {
        if (state != HouseholdState.ACTIVE) {
            throw new ProblemException(ProblemType.HOUSEHOLD_CLOSED);
        }
    }

    /** Whether nobody can say any more who it is: erased, or gone by retention. */
    boolean isForgotten() {
        return erasedAt != null || contactGoneOn != null;
    }

    ChildDetails child() {
        return new ChildDetails(childMonth, firstChild);
    }

    public UUID id() {
        return id;
    }

    public UUID centreId() {
        return centreId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public String regionCode() {
        return regionCode;
    }

    public YearMonth childMonth() {
        return childMonth;
    }

    public Boolean firstChild() {
        return firstChild;
    }

    /** The register's centre first, then those that hold its groups. */
    List<UUID> centreIds() {
        return List.copyOf(centreIds);
    }

    HouseholdState state() {
        return state;
    }

    /** The family that it has gone up in; null for none. */
    UUID mergedInto() {
        return mergedInto;
    }

    /** The transfer that it came to this centre by; null for none. */
    UUID transferId() {
        return transferId;
    }

    String controller() {
        return controller;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    long version() {
        return version;
    }
}
