package se.familjenavet.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What ended work that nobody stood and waited for: a problem that is kept, and put into words when someone asks.
 *
 * @param reference stands in the log too, beside what nobody foresaw
 */
public record Trouble(ProblemType type, String reference, List<Fault> faults) {
    private static final Logger LOG = Logger.getLogger(Trouble.class);

    /** As many as a problem tells. */
    private static final int MOST = 100;

    public Trouble {
        faults = faults.stream().limit(MOST).toList();
    }

    /** What an exception means to the one whose work it ended. */
    public static Trouble of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException ours -> new Trouble(ours.type(), ours.faults());
            case ConstraintViolationException invalid ->
                new Trouble(ProblemType.VALIDATION_FAILED, FieldErrors.of(invalid.getConstraintViolations()));
            case UncheckedIOException unread
            when unread.getCause() instanceof JsonProcessingException noJson ->
                new Trouble(ProblemType.MALFORMED_BODY, BodyErrors.of(noJson));
            default ->
                Causes.problem(thrown).map(type -> new Trouble(type, List.of())).orElseGet(() -> unforeseen(thrown));
        };
    }

    private Trouble(ProblemType type, List<Fault> faults) {
        this(type, Problems.newReference(), faults);
    }

    private static Trouble unforeseen(Throwable thrown) {
        Trouble trouble = new Trouble(ProblemType.INTERNAL_ERROR, List.of());
        LOG.errorf(thrown, "Unforeseen error %s", trouble.reference());
        return trouble;
    }
}
