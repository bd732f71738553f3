package se.familjenavet.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.text.LocalText;
import se.familjenavet.theme.Perspective;

/** One dated meeting of a group (träff). A change of it is a change of its group, whose version it raises. */
@Entity
public class Session {
    static final Comparator<Session> IN_ORDER = Comparator.comparing(Session::month)
            .thenComparing(Session::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Session::begins, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Session::id);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", updatable = false)
    private ParentGroup group;

    @Column(updatable = false)
    private UUID guideId;

    @Column(updatable = false)
    private String guideKey;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalText title;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AgeWindow ageWindow;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private YearMonth month;
    private LocalDate day;
    private LocalTime begins;
    private int minutes;
    private String place;

    @Enumerated(EnumType.STRING)
    private CancellationReason cancellationReason;

    private String cancellationNote;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> cardsUsed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> perspectives;

    private String note;
    private Integer staffMinutes;
    private int sequence;

    protected Session() {}

    /** To another day or time; a preliminary one has its day now. */
    void moveTo(SessionTime time) {
        refuseUnlessAhead();
        status = SessionStatus.PLANNED;
        month = YearMonth.from(time.day());
        day = time.day();
        begins = time.begins();
        minutes = time.minutes();
        sequence++;
    }

    /** Only its month is known again. */
    void postponeTo(YearMonth later) {
        refuseUnlessAhead();
        status = SessionStatus.PRELIMINARY;
        month = later;
        day = null;
        begins = null;
        sequence++;
    }

    /** What is said of it beside its time. */
    void say(SessionDetails details) {
        refuseUnlessAhead();
        if (guideId == null) {
            title = details.title();
        }
        place = details.place();
        sequence++;
    }

    void cancel(Cancellation cancellation) {
        refuseUnlessAhead();
        status = SessionStatus.CANCELLED;
        cancellationReason = cancellation.reason();
        cancellationNote = cancellation.note();
        sequence++;
    }

    /** It has been held, and this is what came of it; may be told anew. */
    void tell(SessionReport report, LocalDate today) {
        if (status == SessionStatus.CANCELLED || status == SessionStatus.PRELIMINARY) {
            throw new ProblemException(ProblemType.SESSION_NOT_AHEAD);
        }
        if (day.isAfter(today)) {
            throw new ProblemException(ProblemType.SESSION_NOT_YET);
        }
        status = SessionStatus.HELD;
        cardsUsed = List.copyOf(report.cardsUsed());
        perspectives = report.perspectives().stream().map(Enum::name).toList();
        note = report.note();
        staffMinutes = report.staffMinutes();
    }

    private void refuseUnlessAhead() {
        if (!status.isAhead()) {
            throw new ProblemException(ProblemType.SESSION_NOT_AHEAD);
        }
    }

    /** When it is; null as long as it has no day. */
    public SessionTime time() {
        return day == null ? null : new SessionTime(day, begins, minutes);
    }

    /** Where it is: its own place, or the group's usual one. */
    String whereabouts() {
        return place == null ? group.place() : place;
    }

    public UUID id() {
        return id;
    }

    public ParentGroup group() {
        return group;
    }

    UUID guideId() {
        return guideId;
    }

    String guideKey() {
        return guideKey;
    }

    LocalText title() {
        return title;
    }

    AgeWindow ageWindow() {
        return ageWindow;
    }

    public SessionStatus status() {
        return status;
    }

    YearMonth month() {
        return month;
    }

    /** Null as long as only its month is known. */
    public LocalDate day() {
        return day;
    }

    LocalTime begins() {
        return begins;
    }

    int minutes() {
        return minutes;
    }

    String place() {
        return place;
    }

    CancellationReason cancellationReason() {
        return cancellationReason;
    }

    String cancellationNote() {
        return cancellationNote;
    }

    List<String> cardsUsed() {
        return cardsUsed;
    }

    List<Perspective> perspectives() {
        return perspectives.stream().map(Perspective::valueOf).toList();
    }

    String note() {
        return note;
    }

    Integer staffMinutes() {
        return staffMinutes;
    }

    /** How often it has been changed, as calendars count it (RFC 5545, 3.8.7.4). */
    int sequence() {
        return sequence;
    }
}
