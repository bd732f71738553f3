package se.familjenavet.centre;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import se.familjenavet.place.Municipality;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** A family centre (familjecentral): a place where families meet several services. */
@Entity
class Centre {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_code", updatable = false)
    private Municipality municipality;

    @Column(updatable = false)
    private String slug;

    private String name;
    private boolean planned;
    private LocalDate validFrom;
    private LocalDate validTo;
    private UUID mergedInto;
    private Address address;
    private Position position;
    private Contact contact;
    private String openingHoursNote;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @Enumerated(EnumType.STRING)
    private TargetAge targetAge;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    private Participation participation;
    private Agreement agreement;

    @ElementCollection
    @CollectionTable(name = "centre_service", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<CentreService> services = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "centre_opening_hours", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<OpeningHours> openingHours = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "centre_identifier", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<ExternalIdentifier> externalIdentifiers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "centre_roll_out_step", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<RollOutStep> rollOut = new HashSet<>();

    @Version
    private long version;

    protected Centre() {}

    Centre(Municipality municipality, NewCentre wanted) {
        this.municipality = municipality;
        slug = wanted.slug() == null ? Slug.of(wanted.name()) : wanted.slug();
        planned = wanted.planned();
        validFrom = wanted.validFrom();
        change(new CentreChanges(
                wanted.name(),
                wanted.address(),
                wanted.position(),
                wanted.targetAge(),
                wanted.sizeClass(),
                wanted.externalIdentifiers()));
        receive(new VisitingDetails(
                wanted.contact(), wanted.openingHours(), wanted.openingHoursNote(), wanted.languages()));
        house(wanted.services());
        takePart(wanted.participation(), wanted.agreement());
        rollOut(wanted.rollOut());
    }

    void change(CentreChanges changes) {
        CentreRules.check(changes);
        name = changes.name().strip();
        address = changes.address();
        position = changes.position();
        targetAge = changes.targetAge();
        sizeClass = changes.sizeClass();
        replace(externalIdentifiers, changes.externalIdentifiers());
    }

    /** How the centre receives visitors. */
    void receive(VisitingDetails details) {
        CentreRules.check(details);
        contact = details.contact();
        openingHoursNote = details.openingHoursNote();
        languages = List.copyOf(details.languages());
        replace(openingHours, details.openingHours());
    }

    void house(List<CentreService> wanted) {
        CentreRules.checkServices(wanted);
        replace(services, wanted);
    }

    void takePart(Participation wanted, Agreement agreed) {
        CentreRules.check(wanted, agreed);
        participation = wanted;
        agreement = agreed;
    }

    void rollOut(List<RollOutStep> steps) {
        CentreRules.checkRollOut(steps);
        replace(rollOut, steps);
    }

    /** A planned centre opens. */
    void open(LocalDate on) {
        if (!planned) {
            throw new ProblemException(ProblemType.CENTRE_ALREADY_OPEN);
        }
        planned = false;
        validFrom = on;
    }

    /** The centre has its last day; what it did stays its own (R2). */
    void close(LocalDate on) {
        if (validTo != null) {
            throw new ProblemException(ProblemType.CENTRE_ALREADY_CLOSED);
        }
        if (on.isBefore(validFrom)) {
            throw new ProblemException(ProblemType.CENTRE_DATES_CROSSED);
        }
        validTo = on;
    }

    /** The centre has its last day and goes up into another. */
    void mergeInto(Centre other, LocalDate on) {
        if (other.id.equals(id) || other.status(on) != CentreStatus.OPEN) {
            throw new ProblemException(ProblemType.MERGER_TARGET_UNUSABLE);
        }
        close(on);
        mergedInto = other.id;
    }

    /** The last day is taken away again: it was a mistake. */
    void reopen() {
        if (validTo == null) {
            throw new ProblemException(ProblemType.CENTRE_NOT_CLOSED);
        }
        validTo = null;
        mergedInto = null;
    }

    /** What has had its last day stays as it was (R2). */
    void refuseAfterLastDay(LocalDate today) {
        if (validTo != null && validTo.isBefore(today)) {
            throw new ProblemException(ProblemType.CENTRE_ALREADY_CLOSED);
        }
    }

    CentreStatus status(LocalDate day) {
        if (validTo != null && validTo.isBefore(day)) {
            return mergedInto == null ? CentreStatus.CLOSED : CentreStatus.MERGED;
        }
        return planned || validFrom.isAfter(day) ? CentreStatus.PLANNED : CentreStatus.OPEN;
    }

    /** What kind of centre its services make it on a day, and what is missing (R1). */
    DerivedKind kind(LocalDate day) {
        return DerivedKind.of(services, day);
    }

    /** The step that the centre is in on a day; null before the first. */
    RollOutStep rollOutStep(LocalDate day) {
        return rollOut().stream()
                .filter(step -> !step.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static <T> void replace(Set<T> kept, List<T> wanted) {
        if (kept.size() != wanted.size() || !kept.containsAll(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    /** The database keeps no order, and an answer must not change unless the centre does. */
    private static <T> List<T> inOrder(Set<T> kept, Comparator<T> order) {
        return kept.stream().sorted(order).toList();
    }

    UUID id() {
        return id;
    }

    Municipality municipality() {
        return municipality;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    Address address() {
        return address;
    }

    Position position() {
        return position;
    }

    Contact contact() {
        return contact;
    }

    String openingHoursNote() {
        return openingHoursNote;
    }

    List<String> languages() {
        return languages;
    }

    TargetAge targetAge() {
        return targetAge;
    }

    SizeClass sizeClass() {
        return sizeClass;
    }

    Participation participation() {
        return participation;
    }

    Agreement agreement() {
        return agreement;
    }

    List<CentreService> services() {
        return inOrder(services, CentreService.IN_ORDER);
    }

    List<OpeningHours> openingHours() {
        return inOrder(openingHours, OpeningHours.IN_ORDER);
    }

    List<ExternalIdentifier> externalIdentifiers() {
        return inOrder(externalIdentifiers, ExternalIdentifier.IN_ORDER);
    }

    List<RollOutStep> rollOut() {
        return inOrder(rollOut, RollOutStep.IN_ORDER);
    }

    long version() {
        return version;
    }
}
