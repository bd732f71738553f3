package se.familjenavet.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.programme.ProgrammePart;

/** One version of a survey, asked of some for a time (enkätomgång). What was asked, of whom and how stays as it began. */
@Entity
class SurveyRound {
    /** Nobody is reminded twice a day. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String path;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> paths;

    @Column(updatable = false)
    private UUID groupId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ProgrammePart part;

    @Column(updatable = false)
    private LocalDate attendedFrom;

    @Column(updatable = false)
    private LocalDate attendedTo;

    @Column(updatable = false)
    private UUID versionId;

    @Column(updatable = false)
    private UUID ruleId;

    private String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RoundChannel channel;

    @Enumerated(EnumType.STRING)
    private RoundStatus status = RoundStatus.PLANNED;

    private Instant opensAt;
    private Instant closesAt;
    private Integer remindAfter;
    private Instant remindAt;
    private Instant remindedAt;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawnFor;

    @Version
    private long version;

    protected SurveyRound() {}

    SurveyRound(NewRound wanted, UUID versionId, Instant now) {
        path = wanted.place();
        regionCode = path.substring(0, 2);
        paths = List.of(path);
        groupId = wanted.group();
        part = wanted.part();
        attendedFrom = wanted.attendedFrom();
        attendedTo = wanted.attendedTo();
        this.versionId = versionId;
        channel = wanted.channel();
        say(wanted.details(now));
    }

    /** As a rule asks for it. */
    SurveyRound by(SurveyRule rule) {
        ruleId = rule.id();
        return this;
    }

    /** The places where someone is asked; it is seen there. */
    void ask(List<String> where) {
        paths = Stream.concat(Stream.of(path), where.stream()).distinct().toList();
    }

    void change(RoundDetails details, Instant now) {
        if (!status.goesOn()) {
            throw new ProblemException(ProblemType.ROUND_MOVED_ON);
        }
        boolean isLate = status == RoundStatus.OPEN
                && (!details.opensAt().equals(opensAt) || !details.closesAt().isAfter(now));
        if (isLate) {
            throw new ProblemException(ProblemType.ROUND_MOVED_ON);
        }
        say(details);
        if (status == RoundStatus.OPEN && remindedAt == null) {
            planReminder();
        }
    }

    private void say(RoundDetails details) {
        details.check(channel);
        name = details.name().strip();
        opensAt = details.opensAt();
        closesAt = details.closesAt();
        remindAfter = details.remindAfterDays();
    }

    /** From now on one can answer. */
    void open(Instant now) {
        expect(RoundStatus.PLANNED);
        if (!closesAt.isAfter(now)) {
            throw new ProblemException(ProblemType.ROUND_MOVED_ON);
        }
        status = RoundStatus.OPEN;
        opensAt = opensAt.isBefore(now) ? opensAt : now;
        planReminder();
    }

    private void planReminder() {
        Instant planned = remindAfter == null ? null : opensAt.plus(Duration.ofDays(remindAfter));
        remindAt = planned != null && planned.isBefore(closesAt) ? planned : null;
    }

    /** From now on nobody can answer; it has closed then, or when it was to. */
    void close(Instant now) {
        expect(RoundStatus.OPEN);
        status = RoundStatus.CLOSED;
        closesAt = closesAt.isBefore(now) ? closesAt : now;
        remindAt = null;
    }

    /** Nobody answers any more; it closes when it is its turn. */
    void endNow(Instant now) {
        expect(RoundStatus.OPEN);
        closesAt = closesAt.isBefore(now) ? closesAt : now;
        remindAt = null;
    }

    void withdraw(WithdrawalReason reason) {
        if (status == RoundStatus.WITHDRAWN) {
            throw new ProblemException(ProblemType.ROUND_MOVED_ON);
        }
        status = RoundStatus.WITHDRAWN;
        withdrawnFor = reason;
        remindAt = null;
    }

    /** All who were invited get another letter soon; who has answered already gets none after all. */
    void remind(Instant now) {
        expect(RoundStatus.OPEN);
        boolean isTooSoon =
                remindedAt != null && remindedAt.plus(BETWEEN_REMINDERS).isAfter(now);
        if (channel != RoundChannel.TICKETS || isTooSoon) {
            throw new ProblemException(ProblemType.ROUND_NOT_TO_REMIND);
        }
        remindAt = now;
    }

    /** The letters that remind are in line. */
    void reminded() {
        remindedAt = remindAt;
        remindAt = null;
    }

    private void expect(RoundStatus expected) {
        if (status != expected) {
            throw new ProblemException(ProblemType.ROUND_MOVED_ON);
        }
    }

    RoundDetails details() {
        return new RoundDetails(name, opensAt, closesAt, remindAfter);
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    String path() {
        return path;
    }

    /** The code of the municipality or region whose round it is. */
    String placeCode() {
        return RoundAt.code(path);
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    UUID groupId() {
        return groupId;
    }

    ProgrammePart part() {
        return part;
    }

    LocalDate attendedFrom() {
        return attendedFrom;
    }

    LocalDate attendedTo() {
        return attendedTo;
    }

    UUID versionId() {
        return versionId;
    }

    UUID ruleId() {
        return ruleId;
    }

    String name() {
        return name;
    }

    RoundChannel channel() {
        return channel;
    }

    RoundStatus status() {
        return status;
    }

    Instant remindAt() {
        return remindAt;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    WithdrawalReason withdrawnFor() {
        return withdrawnFor;
    }

    long version() {
        return version;
    }
}
