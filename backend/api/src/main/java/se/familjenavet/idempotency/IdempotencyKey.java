package se.familjenavet.idempotency;

import java.util.regex.Pattern;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * A name that the caller gives to one creation, from the header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header):
 * 1–255 visible ASCII characters, best a random UUID.
 */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    private IdempotencyKey() {}

    /** Ends the request when the header cannot be a key. */
    static String checked(String header) {
        if (!FORM.matcher(header).matches()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, new Fault(HEADER, "idempotency-key"));
        }
        return header;
    }
}
