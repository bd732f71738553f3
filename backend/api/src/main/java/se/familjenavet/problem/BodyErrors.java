package se.familjenavet.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Where and how a body could not be read, from what Jackson says. */
final class BodyErrors {
    private BodyErrors() {}

    /** One error with its pointer when Jackson got as far as a field; none when it is no JSON at all. */
    static List<Fault> of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException unreadable
                    && !unreadable.getPath().isEmpty()) {
                return List.of(new Fault(pointer(unreadable), code(unreadable)));
            }
        }
        return List.of();
    }

    private static String code(JsonMappingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "unknown-field";
            case InvalidFormatException misshapen when misshapen.getTargetType().isEnum() -> "unknown-value";
            case UnusableValue unusable -> unusable.code();
            default -> "wrong-type";
        };
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
