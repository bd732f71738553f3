package se.familjenavet.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.programme.ProgrammePart;

/**
 * A cohort of parents (föräldragrupp) at a centre, or at several together. It keeps the version that it was planned on (R4) and
 * its host; partners may come and go.
 */
@Entity
public class ParentGroup {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID hostId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> centreIds;

    @Column(updatable = false)
    private UUID versionId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ProgrammePart part;

    private String name;
    private YearMonth birthFrom;
    private YearMonth birthTo;
    private int capacity;
    private String language;
    private String interpreter;

    @Enumerated(EnumType.STRING)
    private GroupMode mode;

    private boolean firstTimeOnly;
    private String travelNote;
    private boolean acceptsEnrolment;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime begins;
    private String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> closedWeeks;

    @Enumerated(EnumType.STRING)
    private GroupStatus status = GroupStatus.PLANNED;

    @Enumerated(EnumType.STRING)
    private CancellationReason cancellationReason;

    private String cancellationNote;

    /** The database counts them (R11). */
    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(insertable = false, updatable = false)
    private int waiting;

    @Version
    private long version;

    protected ParentGroup() {}

    /**
     * @param host the centre's own
     * @param versionId null for a group outside the package
     */
    ParentGroup(Host host, UUID versionId, ProgrammePart part, GroupDetails details) {
        regionCode = host.regionCode();
        municipalityCode = host.municipalityCode();
        hostId = host.id();
        this.versionId = versionId;
        this.part = part;
        say(details);
    }

    void change(GroupDetails details) {
        refuseWhenEnded();
        say(details);
    }

    private void say(GroupDetails details) {
        GroupRules.check(details, hostId, versionId != null);
        name = details.name().strip();
        centreIds =
                Stream.concat(Stream.of(hostId), details.partners().stream()).toList();
        birthFrom = details.birthWindow() == null ? null : details.birthWindow().from();
        birthTo = details.birthWindow() == null ? null : details.birthWindow().to();
        capacity = details.capacity();
        language = details.language();
        interpreter = details.interpreter();
        mode = details.mode();
        firstTimeOnly = details.firstTimeOnly();
        travelNote = details.travelNote();
        acceptsEnrolment = details.acceptsEnrolment();
        weekday = details.weekday();
        begins = details.begins();
        place = details.place();
        closedWeeks = List.copyOf(details.closedWeeks());
    }

    /** The children were born in other months than expected. */
    void expect(BirthWindow births) {
        GroupRules.check(births, versionId != null);
        birthFrom = births.from();
        birthTo = births.to();
    }

    /** It takes sign-ups from now on. */
    void open(boolean hasSessionAhead) {
        expect(status == GroupStatus.PLANNED);
        if (!hasSessionAhead) {
            throw new ProblemException(ProblemType.GROUP_WITHOUT_SESSIONS);
        }
        status = GroupStatus.OPEN;
    }

    /** It has met; whether that is news. */
    boolean meet() {
        boolean isFirst = status == GroupStatus.PLANNED || status == GroupStatus.OPEN;
        if (isFirst) {
            status = GroupStatus.RUNNING;
        }
        return isFirst;
    }

    /** It has met for the last time. */
    void complete(boolean hasSessionAhead) {
        expect(status == GroupStatus.RUNNING);
        if (hasSessionAhead) {
            throw new ProblemException(ProblemType.GROUP_HAS_SESSIONS_AHEAD);
        }
        status = GroupStatus.COMPLETED;
        acceptsEnrolment = false;
    }

    void cancel(Cancellation cancellation) {
        expect(status.goesOn());
        status = GroupStatus.CANCELLED;
        acceptsEnrolment = false;
        cancellationReason = cancellation.reason();
        cancellationNote = cancellation.note();
    }

    /** Whether families can sign up for it, as far as it says itself: somebody must be able to come to a session too. */
    boolean takesSignUps() {
        return acceptsEnrolment && (status == GroupStatus.OPEN || status == GroupStatus.RUNNING);
    }

    /** What has ended stays as it was. */
    void refuseWhenEnded() {
        if (!status.goesOn()) {
            throw new ProblemException(ProblemType.GROUP_ENDED);
        }
    }

    private static void expect(boolean isInState) {
        if (!isInState) {
            throw new ProblemException(ProblemType.GROUP_MOVED_ON);
        }
    }

    /** What can be changed of it, as it stands. */
    GroupDetails details() {
        return new GroupDetails(
                name,
                partners(),
                birthWindow(),
                capacity,
                language,
                interpreter,
                mode,
                firstTimeOnly,
                travelNote,
                acceptsEnrolment,
                weekday,
                begins,
                place,
                closedWeeks);
    }

    public UUID id() {
        return id;
    }

    /** What calendars tell of the group at each of its sessions. */
    List<Object> inCalendars() {
        return Arrays.asList(name, mode, place);
    }

    public String name() {
        return name;
    }

    public String regionCode() {
        return regionCode;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public UUID hostId() {
        return hostId;
    }

    /** The host first. */
    public List<UUID> centreIds() {
        return List.copyOf(centreIds);
    }

    List<UUID> partners() {
        return centreIds.stream().skip(1).toList();
    }

    UUID versionId() {
        return versionId;
    }

    ProgrammePart part() {
        return part;
    }

    /** Null for a group outside the package that has none. */
    BirthWindow birthWindow() {
        return birthFrom == null ? null : new BirthWindow(birthFrom, birthTo);
    }

    Rhythm rhythm() {
        return new Rhythm(weekday, begins);
    }

    FreeDays freeDays(Holidays holidays) {
        return holidays.freeBut(closedWeeks);
    }

    String place() {
        return place;
    }

    public GroupStatus status() {
        return status;
    }

    CancellationReason cancellationReason() {
        return cancellationReason;
    }

    String cancellationNote() {
        return cancellationNote;
    }

    /** Places that are held by families, or offered to them. */
    int taken() {
        return taken;
    }

    /** Families on the waiting list. */
    int waiting() {
        return waiting;
    }

    long version() {
        return version;
    }
}
