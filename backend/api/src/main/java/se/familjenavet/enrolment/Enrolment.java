package se.familjenavet.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * A family's place in a group, or its way there. Each move is refused from a state where it makes no sense; how many places
 * there are is the {@link WaitingList}'s to decide, and the database's.
 */
@Entity
public class Enrolment {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID groupId;

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private UUID hostId;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID centreId;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String municipalityCode;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private String regionCode;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> centreIds;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private EnrolmentSource source;

    @Column(updatable = false)
    private Instant askedAt;

    private Instant confirmUntil;
    private Instant waitedSince;
    private Integer queueNumber;
    private Instant offerUntil;
    private LocalDate memberFrom;

    private LocalDate memberTo;

    @SuppressWarnings("UnusedVariable") // lists read it in SQL
    private Boolean supportOffered;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    @Column(updatable = false)
    private UUID changedFrom;

    @Version
    private long version;

    protected Enrolment() {}

    /** By staff or another system: it holds no place until somebody says so. */
    static Enrolment invitation(UUID group, UUID host, UUID household, EnrolmentSource source, Instant now) {
        Enrolment invited = new Enrolment();
        invited.groupId = group;
        invited.hostId = host;
        invited.householdId = household;
        invited.source = source;
        invited.askedAt = now;
        invited.status = EnrolmentStatus.INVITED;
        return invited;
    }

    /** By a parent, who is to confirm it in time. */
    static Enrolment request(UUID group, UUID host, UUID household, Instant now, Instant until) {
        Enrolment requested = invitation(group, host, household, EnrolmentSource.PARENT, now);
        requested.status = EnrolmentStatus.REQUESTED;
        requested.confirmUntil = until;
        return requested;
    }

    /** Of a family that leaves another group for this one (R15). */
    Enrolment changingFrom(Enrolment left) {
        changedFrom = left.id;
        return this;
    }

    void enrol(LocalDate today) {
        become(EnrolmentStatus.ENROLLED);
        memberFrom = today;
    }

    void await(int number, Instant now) {
        become(EnrolmentStatus.WAITLISTED);
        queueNumber = number;
        waitedSince = waitedSince == null ? now : waitedSince;
    }

    void offer(Instant until) {
        expect(EnrolmentStatus.WAITLISTED);
        become(EnrolmentStatus.OFFERED);
        offerUntil = until;
    }

    /** Another place in the queue. */
    void stand(int number) {
        expect(EnrolmentStatus.WAITLISTED);
        queueNumber = number;
    }

    void accept(LocalDate today) {
        expect(EnrolmentStatus.OFFERED);
        enrol(today);
    }

    /**
     * The family says no.
     *
     * @param isSupportOffered whether individual support was offered instead (R14); null as long as nobody has said
     */
    void decline(Boolean isSupportOffered) {
        expect(EnrolmentStatus.INVITED, EnrolmentStatus.WAITLISTED, EnrolmentStatus.OFFERED);
        become(EnrolmentStatus.DECLINED);
        supportOffered = isSupportOffered;
    }

    /** Tells of a decline what could not be told at the time (R14). */
    void tellOfSupport(boolean isOffered) {
        expect(EnrolmentStatus.DECLINED);
        supportOffered = isOffered;
    }

    void withdraw(EndReason reason, LocalDate today) {
        if (!status.isAlive()) {
            throw new ProblemException(ProblemType.ENROLMENT_MOVED_ON);
        }
        become(EnrolmentStatus.WITHDRAWN);
        endReason = reason;
        leave(today);
    }

    void expire(LocalDate today) {
        expect(EnrolmentStatus.INVITED, EnrolmentStatus.REQUESTED, EnrolmentStatus.WAITLISTED, EnrolmentStatus.OFFERED);
        become(EnrolmentStatus.EXPIRED);
        leave(today);
    }

    void complete(LocalDate today) {
        expect(EnrolmentStatus.ENROLLED);
        become(EnrolmentStatus.COMPLETED);
        leave(today);
    }

    /** Of two places that one family has in a group, this one is what was of both. */
    void takeOver(Enrolment lesser) {
        memberFrom = earlier(memberFrom, lesser.memberFrom);
        waitedSince = earlier(waitedSince, lesser.waitedSince);
        if (memberTo != null && lesser.memberTo != null && memberTo.isBefore(lesser.memberTo)) {
            memberTo = lesser.memberTo;
        }
    }

    /** Of two places that one family has in a group, this one stays as a trace and counts for nothing. */
    void giveWay() {
        become(EnrolmentStatus.WITHDRAWN);
        endReason = EndReason.MERGED;
        memberFrom = null;
        memberTo = null;
        waitedSince = null;
        supportOffered = null;
    }

    /** Whether a family cannot have both in a group: two that count as its place there, or that were so at the same time. */
    boolean isBeside(Enrolment other) {
        return groupId.equals(other.groupId) && (stands() && other.stands() || isMemberBeside(other));
    }

    private boolean stands() {
        return status.isAlive() || status == EnrolmentStatus.COMPLETED;
    }

    private boolean isMemberBeside(Enrolment other) {
        return memberFrom != null
                && other.memberFrom != null
                && (memberTo == null || !memberTo.isBefore(other.memberFrom))
                && (other.memberTo == null || !other.memberTo.isBefore(memberFrom));
    }

    private static <T extends Comparable<? super T>> T earlier(T one, T other) {
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }

    /** Ends the request unless it is in one of these states. */
    void expect(EnrolmentStatus... states) {
        if (!List.of(states).contains(status)) {
            throw new ProblemException(ProblemType.ENROLMENT_MOVED_ON);
        }
    }

    private void become(EnrolmentStatus next) {
        status = next;
        confirmUntil = null;
        queueNumber = null;
        offerUntil = null;
    }

    private void leave(LocalDate today) {
        memberTo = memberFrom == null ? null : today;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public UUID householdId() {
        return householdId;
    }

    UUID hostId() {
        return hostId;
    }

    /** The enrolling one. */
    UUID centreId() {
        return centreId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public String regionCode() {
        return regionCode;
    }

    public EnrolmentStatus status() {
        return status;
    }

    EnrolmentSource source() {
        return source;
    }

    public Instant confirmUntil() {
        return confirmUntil;
    }

    Integer queueNumber() {
        return queueNumber;
    }

    public Instant offerUntil() {
        return offerUntil;
    }

    UUID changedFrom() {
        return changedFrom;
    }

    /** Null for one that was not withdrawn. */
    public EndReason endReason() {
        return endReason;
    }

    long version() {
        return version;
    }
}
