package se.familjenavet.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in a body that is of the right type and yet cannot be kept; carries the code of its words. */
public final class UnusableValue extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public UnusableValue(JsonParser parser, Class<?> type, String code) {
        super(parser, code, type);
        this.code = code;
    }

    String code() {
        return code;
    }
}
