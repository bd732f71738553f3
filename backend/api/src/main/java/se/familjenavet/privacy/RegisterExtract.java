package se.familjenavet.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.attendance.AttendanceMark;
import se.familjenavet.audit.AuditAction;
import se.familjenavet.enrolment.EndReason;
import se.familjenavet.enrolment.EnrolmentSource;
import se.familjenavet.enrolment.EnrolmentStatus;
import se.familjenavet.enrolment.QueueDecisionKind;
import se.familjenavet.household.ParentView;
import se.familjenavet.household.TransferStatus;
import se.familjenavet.message.MessageKind;
import se.familjenavet.message.MessageStatus;

/**
 * All that is kept of a family, or of one parent of it: then nothing of another parent, neither that there is one (R16).
 *
 * @param parent null for the whole family
 */
@Schema(description = "Registerutdrag: allt som finns sparat. Register extract: all that is kept.")
record RegisterExtract(
        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant madeAt,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID family,

        @Schema(required = true, nullable = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID parent,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{2}([0-9]{2})?$")
        String controller,

        @Schema(required = true, examples = "Vetlanda", maxLength = 60)
        String controllerName,

        @Schema(required = true, examples = "Familjecentralen Vetlanda", maxLength = 200)
        String centreName,

        @Schema(required = true, examples = "2027-03") YearMonth childMonth,

        @Schema(required = true, nullable = true, examples = "true")
        Boolean firstChild,

        @Schema(required = true, examples = "2026-11-29") LocalDate registeredOn,

        @Schema(required = true, maxItems = 20) List<ParentView> parents,
        @Schema(required = true, maxItems = 1000) List<Place> places,
        @Schema(required = true, maxItems = 10000) List<Attended> attendances,
        @Schema(required = true, maxItems = 10000) List<Sent> letters,

        @Schema(
                required = true,
                maxItems = 1000,
                description = "For one parent those that they answered. För en förälder de som den har svarat på.")
        List<Move> moves,

        @Schema(required = true, maxItems = 1000, description = "Only of the whole family. Bara för hela familjen.")
        List<Hold> holds,

        @Schema(
                required = true,
                maxItems = 10000,
                description =
                        "Who read or changed it: roles at places, not names of staff; for one parent, who read it. Vem som läst eller"
                                + " ändrat: roller, inte namn; för en förälder, vem som läst.")
        List<Noted> log) {

    /**
     * A place in a group, or the way there.
     *
     * @param decisions that let the family pass others; their words only in an extract of the whole family
     */
    @Schema(name = "ExtractedPlace", description = "En plats i en grupp. A place in a group.")
    record Place(
            @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
            String group,

            @Schema(required = true, examples = "Familjecentralen Vetlanda", maxLength = 200)
            String centre,

            @Schema(required = true, examples = "ENROLLED") EnrolmentStatus status,
            @Schema(required = true, examples = "PARENT") EnrolmentSource source,

            @Schema(required = true, examples = "2026-11-29T08:00:00Z")
            Instant askedAt,

            @Schema(required = true, nullable = true, examples = "2026-11-29T08:00:00Z")
            Instant waitedSince,

            @Schema(required = true, nullable = true, examples = "2026-11-29")
            LocalDate memberFrom,

            @Schema(required = true, nullable = true, examples = "2027-06-01")
            LocalDate memberTo,

            @Schema(required = true, nullable = true, examples = "true", description = "R14.")
            Boolean supportOffered,

            @Schema(required = true, nullable = true, examples = "BY_FAMILY")
            EndReason endReason,

            @Schema(required = true, maxItems = 1000) List<Decision> decisions) {}

    /** A decision of staff about the queue. */
    @Schema(name = "ExtractedDecision", description = "Ett beslut om kön. A decision about the queue.")
    record Decision(
            @Schema(required = true, examples = "MOVED") QueueDecisionKind kind,

            @Schema(required = true, examples = "2026-11-29T08:00:00Z")
            Instant at,

            @Schema(required = true, nullable = true, examples = "Mejlet kom aldrig fram.", maxLength = 200)
            String reason) {}

    /** How it was at a session. */
    @Schema(name = "ExtractedAttendance", description = "Närvaro vid en träff. Attendance at a session.")
    record Attended(
            @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
            UUID parent,

            @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
            String group,

            @Schema(required = true, nullable = true, examples = "2026-11-29")
            LocalDate day,

            @Schema(required = true, examples = "PRESENT") AttendanceMark mark,

            @Schema(required = true, examples = "2026-11-29T12:05:00Z")
            Instant markedAt) {}

    /** A letter; neither its words nor its link are kept. */
    @Schema(name = "ExtractedLetter", description = "Ett mejl, utan text och länk. A letter, without words and link.")
    record Sent(
            @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
            UUID parent,

            @Schema(required = true, examples = "ENROLLED") MessageKind kind,
            @Schema(required = true, examples = "SENT") MessageStatus status,

            @Schema(
                    required = true,
                    nullable = true,
                    examples = "Väntar barn i mars",
                    maxLength = 120,
                    description = "Null for a letter about moving. Null för ett mejl om att flytta.")
            String group,

            @Schema(required = true, examples = "2026-11-29T08:00:00Z")
            Instant createdAt,

            @Schema(required = true, nullable = true, examples = "2026-11-29T08:00:02Z")
            Instant sentAt) {}

    /** That the family was asked whether it moves to another centre, and what it answered. */
    @Schema(name = "ExtractedMove", description = "En fråga om att flytta. A question about moving.")
    record Move(
            @Schema(required = true, examples = "2026-11-29T08:00:00Z")
            Instant askedAt,

            @Schema(required = true, examples = "Familjecentralen Tranås", maxLength = 200)
            String to,

            @Schema(required = true, examples = "CONFIRMED") TransferStatus status,

            @Schema(required = true, maxItems = 20) List<Answered> answers) {}

    /** A parent's yes. */
    @Schema(name = "ExtractedAnswer", description = "En förälders ja. A parent's yes.")
    record Answered(
            @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
            UUID parent,

            @Schema(required = true, examples = "2026-11-30T08:00:00Z")
            Instant at,

            @Schema(
                    required = true,
                    nullable = true,
                    examples = "2026-11",
                    maxLength = 40,
                    description =
                            "Which text they consented to; null within one authority. Vilken text samtycket gäller; null inom samma myndighet.")
            String consentVersion) {}

    /** What keeps it from being erased. */
    @Schema(name = "ExtractedHold", description = "En spärr mot radering. A legal hold.")
    record Hold(
            @Schema(required = true, examples = "SUPERVISION")
            HoldReason reason,

            @Schema(required = true, examples = "2026-11-29")
            LocalDate from,

            @Schema(required = true, nullable = true, examples = "2027-06-30")
            LocalDate until,

            @Schema(required = true, nullable = true, examples = "2027-01-11T08:00:00Z")
            Instant liftedAt) {}

    /** That somebody read or changed it. */
    @Schema(name = "ExtractedLogEntry", description = "Någon läste eller ändrade. Somebody read or changed it.")
    record Noted(
            @Schema(required = true, examples = "2026-11-24T12:00:00Z")
            Instant at,

            @Schema(required = true, examples = "READ") AuditAction action,

            @Schema(required = true, maxItems = 1000, examples = "[\"06/0685/vetlanda/centre-coordinator\"]")
            List<String> grants,

            @Schema(required = true, examples = "getHousehold", maxLength = 100)
            String operation,

            @Schema(required = true, maxItems = 50, examples = "[\"email\"]")
            List<String> details) {

        static Noted of(FamilyLogEntry entry) {
            return new Noted(entry.at(), entry.action(), entry.grants(), entry.operation(), entry.details());
        }
    }
}
