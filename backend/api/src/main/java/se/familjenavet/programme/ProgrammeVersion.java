package se.familjenavet.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.text.LocalText;

/** One version of a programme: written as a draft, then published and never changed again (R3). */
@Entity
class ProgrammeVersion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", updatable = false)
    private Programme programme;

    @Column(updatable = false)
    private String regionCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText groupLeadership;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<ProgrammeDocument.PartName> parts;

    private LocalDate publishedOn;
    private LocalDate retiredOn;

    @Formula("(select s.shared_on from programme_sharing s where s.version_id = id)")
    private LocalDate sharedOn;

    @OneToMany(mappedBy = "programmeVersion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<SessionGuide> guides = new ArrayList<>();

    @Version
    private long version;

    protected ProgrammeVersion() {}

    ProgrammeVersion(Programme programme, ProgrammeDocument.Edition edition, List<ProgrammeDocument.PartName> parts) {
        this.programme = programme;
        regionCode = programme.regionCode();
        this.parts = List.copyOf(parts);
        say(edition);
    }

    void say(ProgrammeDocument.Edition edition) {
        name = edition.name().strip();
        summary = edition.summary();
        groupLeadership = edition.groupLeadership();
    }

    void add(SessionGuide guide) {
        guides.add(guide);
    }

    void drop(SessionGuide guide) {
        guides.remove(guide);
    }

    /** From here on it is in use and stays as it is (R3); what it lacks is named (R5). */
    void publish(int guidesNeeded, LocalDate today) {
        if (status != VersionStatus.DRAFT) {
            throw new ProblemException(ProblemType.VERSION_NOT_DRAFT);
        }
        Completeness.check(this, guidesNeeded);
        status = VersionStatus.PUBLISHED;
        publishedOn = today;
    }

    /** No new groups follow it; running ones keep it (R4). */
    void retire(LocalDate today) {
        if (status != VersionStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.VERSION_NOT_PUBLISHED);
        }
        status = VersionStatus.RETIRED;
        retiredOn = today;
        sharedOn = null;
    }

    UUID id() {
        return id;
    }

    Programme programme() {
        return programme;
    }

    String regionCode() {
        return regionCode;
    }

    String name() {
        return name;
    }

    VersionStatus status() {
        return status;
    }

    List<ProgrammeDocument.PartName> parts() {
        return parts;
    }

    ProgrammeDocument.Edition edition() {
        return new ProgrammeDocument.Edition(name, summary, groupLeadership);
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    /** Since when other regions may read it; null while they may not. As it was when this was read. */
    LocalDate sharedOn() {
        return sharedOn;
    }

    List<SessionGuide> guides() {
        return List.copyOf(guides);
    }

    long version() {
        return version;
    }
}
