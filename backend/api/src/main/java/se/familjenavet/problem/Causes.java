package se.familjenavet.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;

/** What lies behind a failed commit: the database is the last witness, and names what it refused. */
final class Causes {
    private static final Map<String, ProblemType> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("centre_slug_taken", ProblemType.SLUG_TAKEN),
            Map.entry("place_pkey", ProblemType.SLUG_TAKEN),
            Map.entry("centre_identifier_taken", ProblemType.IDENTIFIER_TAKEN),
            Map.entry("centre_service_overlap", ProblemType.SERVICES_OVERLAP),
            Map.entry("centre_opening_hours_overlap", ProblemType.OPENING_HOURS_OVERLAP),
            Map.entry("centre_valid_period", ProblemType.CENTRE_DATES_CROSSED),
            Map.entry("centre_roll_out_step_day", ProblemType.ROLL_OUT_ORDER));

    private Causes() {}

    static Optional<ProblemType> problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleObjectStateException) {
                return Optional.of(ProblemType.STALE_VERSION);
            }
            if (cause instanceof ConstraintViolationException refused && refused.getConstraintName() != null) {
                return Optional.ofNullable(BY_CONSTRAINT.get(refused.getConstraintName()));
            }
        }
        return Optional.empty();
    }
}
