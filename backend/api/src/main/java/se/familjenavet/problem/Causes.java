package se.familjenavet.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

/** What lies behind a failed commit: the database is the last witness, and names what it refused. */
final class Causes {
    private static final Map<String, ProblemType> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("centre_slug_taken", ProblemType.SLUG_TAKEN),
            Map.entry("place_pkey", ProblemType.SLUG_TAKEN),
            Map.entry("centre_identifier_taken", ProblemType.IDENTIFIER_TAKEN),
            Map.entry("staff_plan_email_taken", ProblemType.STAFF_EMAIL_TAKEN),
            Map.entry("programme_version_name_taken", ProblemType.VERSION_NAME_TAKEN),
            Map.entry("session_guide_key_taken", ProblemType.GUIDE_KEY_TAKEN),
            Map.entry("toolbox_media_key_taken", ProblemType.MEDIA_KEY_TAKEN),
            Map.entry("toolbox_media_of_file", ProblemType.STALE_VERSION),
            Map.entry("published_version_never_changes", ProblemType.VERSION_NOT_DRAFT),
            Map.entry("published_survey_never_changes", ProblemType.VERSION_NOT_DRAFT),
            Map.entry("survey_key_taken", ProblemType.SURVEY_KEY_TAKEN),
            Map.entry("survey_version_one_draft", ProblemType.SURVEY_DRAFT_EXISTS),
            Map.entry("survey_version_number_taken", ProblemType.SURVEY_DRAFT_EXISTS),
            Map.entry("survey_version_one_published", ProblemType.STALE_VERSION),
            Map.entry("group_begins_on_what_is_published", ProblemType.VERSION_NOT_IN_USE),
            Map.entry("retention_decision_reference_taken", ProblemType.DECISION_REFERENCE_TAKEN),
            Map.entry("retention_run_by_decision_in_force", ProblemType.DECISION_NOT_IN_FORCE),
            Map.entry("retention_run_follows_dry_run", ProblemType.DRY_RUN_UNUSABLE),
            Map.entry("retention_run_of_dry_run_once", ProblemType.DRY_RUN_UNUSABLE),
            Map.entry("retention_run_one_at_a_time", ProblemType.RETENTION_UNDER_WAY),
            Map.entry("enrolment_once", ProblemType.ALREADY_ENROLLED),
            Map.entry("parent_group_not_overfull", ProblemType.GROUP_CAPACITY_TAKEN),
            Map.entry("protected_household_not_joined", ProblemType.HOUSEHOLD_NOT_JOINABLE),
            Map.entry("nothing_for_erased", ProblemType.ALREADY_ERASED),
            Map.entry("protected_household_not_merged", ProblemType.HOUSEHOLD_PROTECTED),
            Map.entry("held_household_not_merged", ProblemType.HOUSEHOLD_HELD),
            Map.entry("protected_household_not_moved", ProblemType.HOUSEHOLD_PROTECTED),
            Map.entry("closed_household_not_joined", ProblemType.HOUSEHOLD_CLOSED),
            Map.entry("transfer_one_at_a_time", ProblemType.TRANSFER_UNDER_WAY),
            Map.entry("survey_round_only_moves_on", ProblemType.ROUND_MOVED_ON),
            Map.entry("cancelled_session_has_no_attendance", ProblemType.SESSION_CANCELLED),
            Map.entry("coming_session_has_no_attendance", ProblemType.SESSION_NOT_YET),
            Map.entry("attendance_once", ProblemType.STALE_VERSION),
            Map.entry("drop_in_sheet_pkey", ProblemType.STALE_VERSION),
            Map.entry("only_the_host_cancels", ProblemType.NOT_ALLOWED),
            Map.entry("centre_service_overlap", ProblemType.SERVICES_OVERLAP),
            Map.entry("centre_opening_hours_overlap", ProblemType.OPENING_HOURS_OVERLAP),
            Map.entry("centre_valid_period", ProblemType.CENTRE_DATES_CROSSED),
            Map.entry("centre_roll_out_step_day", ProblemType.ROLL_OUT_ORDER));

    /** A statement beyond its time. */
    private static final String CANCELLED = "57014";

    /** The same, a lock that was not to be had, a deadlock, and too many connections. */
    private static final Set<String> WAITED = Set.of(CANCELLED, "55P03", "40P01", "53300");

    /** How the server says that there is no one left to answer. */
    private static final Set<String> GONE = Set.of("Connection was closed", "Response has already been written");

    private Causes() {}

    static Optional<ProblemType> problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleObjectStateException) {
                return Optional.of(ProblemType.STALE_VERSION);
            }
            if (isGone(cause)) {
                return Optional.of(ProblemType.REQUEST_TOO_SLOW);
            }
            if (tookTooLong(cause)) {
                return Optional.of(ProblemType.TIMED_OUT);
            }
            if (cause instanceof SQLException failed && hadToWait(failed)) {
                return Optional.of(
                        CANCELLED.equals(failed.getSQLState()) ? ProblemType.TIMED_OUT : ProblemType.TOO_BUSY);
            }
            if (cause instanceof ConstraintViolationException refused && refused.getConstraintName() != null) {
                return Optional.ofNullable(BY_CONSTRAINT.get(refused.getConstraintName()));
            }
            if (cause instanceof PSQLException raised && constraint(raised) != null) {
                return Optional.ofNullable(BY_CONSTRAINT.get(constraint(raised)));
            }
        }
        return Optional.empty();
    }

    /** The name that a trigger gives to what it refuses; the library above looks for those of tables alone. */
    private static String constraint(PSQLException raised) {
        return raised.getServerErrorMessage() == null
                ? null
                : raised.getServerErrorMessage().getConstraint();
    }

    /** Others were in the way, in the database or for a connection to it; the pool's own exception has no state. */
    private static boolean hadToWait(SQLException failed) {
        return failed.getSQLState() == null
                ? String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                : WAITED.contains(failed.getSQLState());
    }

    /** Nothing went wrong but the time: what else ends a transaction stands beside or behind it. */
    private static boolean tookTooLong(Throwable cause) {
        return cause instanceof RollbackException && cause.getCause() == null && cause.getSuppressed().length == 0;
    }

    /** The caller hung up, or was cut off and answered: nobody hears what we say. */
    private static boolean isGone(Throwable cause) {
        return cause instanceof ClosedChannelException || GONE.contains(String.valueOf(cause.getMessage()));
    }
}
