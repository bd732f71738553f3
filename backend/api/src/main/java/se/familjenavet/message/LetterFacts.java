package se.familjenavet.message;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.enrolment.EnrolmentStatus;
import se.familjenavet.enrolment.ParentLinkPurpose;
import se.familjenavet.group.SwedishTime;

/**
 * All that a letter can tell, as it is at the moment.
 *
 * @param link of the letter; null until it is written for the first time, as {@code stopLink}; what reminds of a survey has the
 *     latter from the letter before, since a row that is made while it is sent would tell by its time how long that took (R18)
 * @param firstName null when the parent is not known any more, as {@code email}
 * @param language that the parent speaks (BCP 47)
 * @param isProtected someone in the family has protected personal data (A5)
 * @param hasBegun the group has met
 * @param session that it is about; null for none
 * @param asked the survey that it is about; null for none, and else there is no status
 * @param move to another centre that it asks about; null for none, and then the others of group and status are there
 */
record LetterFacts(
        UUID id,
        MessageKind kind,
        String region,
        UUID parent,
        UUID enrolment,
        UUID group,
        UUID link,
        UUID stopLink,
        String language,
        boolean isMailStopped,
        String firstName,
        String email,
        boolean isProtected,
        EnrolmentStatus status,
        Instant confirmUntil,
        Instant offerUntil,
        Integer queuePlace,
        String groupName,
        boolean hasBegun,
        String centreName,
        String phone,
        Meeting session,
        Move move,
        Asked asked,
        Instant createdAt) {

    /** Where and until when someone can answer a survey. */
    record Asked(UUID place, String status, Instant until) {

        static Asked of(Tuple row) {
            return new Asked(
                    row.get("survey_place_id", UUID.class),
                    row.get("round_status", String.class),
                    row.get("closes_at", Instant.class));
        }

        private boolean isOpen(Instant now) {
            return status.equals("OPEN") && until.isAfter(now);
        }
    }

    /** To another centre, which its parents are asked about until a time. */
    record Move(UUID id, String status, Instant until, String newCentre) {

        static Move of(Tuple row) {
            return new Move(
                    row.get("transfer_id", UUID.class),
                    row.get("transfer_status", String.class),
                    row.get("expires_at", Instant.class),
                    row.get("to_name", String.class));
        }

        private boolean isAsked(Instant now) {
            return status.equals("ASKED") && until.isAfter(now);
        }
    }

    /** When and where a group meets. */
    record Meeting(String status, LocalDate day, LocalTime begins, String where) {

        static Meeting of(Tuple row) {
            return new Meeting(
                    row.get("session_status", String.class),
                    row.get("day", LocalDate.class),
                    row.get("begins", LocalTime.class),
                    Stream.of("place", "street", "city")
                            .map(column -> row.get(column, String.class))
                            .filter(part -> part != null && !part.contains("://"))
                            .collect(Collectors.joining(", ")));
        }

        Instant startsAt() {
            return SwedishTime.begins(day, begins);
        }

        String inWords(Locale language) {
            return TimeInWords.of(day, begins, language);
        }

        private boolean isAhead(Instant now) {
            return status.equals("PLANNED") && startsAt().isAfter(now);
        }
    }

    static LetterFacts of(Tuple row) {
        return new LetterFacts(
                row.get("id", UUID.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                row.get("region_code", String.class),
                row.get("parent_id", UUID.class),
                row.get("enrolment_id", UUID.class),
                row.get("group_id", UUID.class),
                row.get("link_id", UUID.class),
                row.get("stop_link_id", UUID.class),
                row.get("language", String.class),
                row.get("mail_stopped", Boolean.class),
                row.get("first_name", String.class),
                row.get("email", String.class),
                row.get("protected", Boolean.class),
                Optional.ofNullable(row.get("status", String.class))
                        .map(EnrolmentStatus::valueOf)
                        .orElse(null),
                row.get("confirm_until", Instant.class),
                row.get("offer_until", Instant.class),
                row.get("queue_place", Integer.class),
                row.get("group_name", String.class),
                row.get("begun", Boolean.class),
                row.get("centre_name", String.class),
                row.get("contact_phone", String.class),
                row.get("session_status", String.class) == null ? null : Meeting.of(row),
                row.get("transfer_id", UUID.class) == null ? null : Move.of(row),
                row.get("survey_place_id", UUID.class) == null ? null : Asked.of(row),
                row.get("created_at", Instant.class));
    }

    ParentLinkPurpose purpose() {
        return kind.link(status);
    }

    /** Why it is not to be sent; empty when it is. */
    Optional<MessageProblem> obstacle(Instant now) {
        if (email == null) {
            return Optional.of(MessageProblem.NO_ADDRESS);
        }
        if (isMailStopped && !kind.isAskedFor()) {
            return Optional.of(MessageProblem.MAIL_STOPPED);
        }
        return kind.fits(status) && isInTime(now) ? Optional.empty() : Optional.of(MessageProblem.OUTDATED);
    }

    private boolean isInTime(Instant now) {
        return switch (kind) {
            case CONFIRM_SIGN_UP -> confirmUntil.isAfter(now);
            case OFFER -> offerUntil.isAfter(now);
            case REMINDER -> session.isAhead(now);
            case TRANSFER -> move.isAsked(now);
            case SURVEY, SURVEY_REMINDER -> asked.isOpen(now);
            default -> true;
        };
    }
}
