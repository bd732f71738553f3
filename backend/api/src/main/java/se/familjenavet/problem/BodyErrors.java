package se.familjenavet.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and how a body could not be read, from what Jackson says. */
final class BodyErrors {
    private BodyErrors() {}

    /** One error with its pointer when Jackson got as far as a field; none when it is no JSON at all. */
    static List<Fault> of(Throwable thrown) {
        return broken(thrown).or(() -> misshapen(thrown)).stream()
                .filter(fault -> !fault.pointer().isEmpty())
                .toList();
    }

    /** It is no JSON from somewhere on. */
    private static Optional<Fault> broken(Throwable thrown) {
        return causes(thrown, StreamReadException.class)
                .filter(broken -> broken.getProcessor() != null)
                .map(broken -> new Fault(pointer(broken.getProcessor()), code(broken)))
                .findFirst();
    }

    /** It is JSON, but not what is asked for. */
    private static Optional<Fault> misshapen(Throwable thrown) {
        return causes(thrown, JsonMappingException.class)
                .map(unreadable -> new Fault(pointer(unreadable), code(unreadable)))
                .findFirst();
    }

    private static <T extends Throwable> Stream<T> causes(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Jackson tells it in words alone. */
    private static String code(StreamReadException broken) {
        return broken.getOriginalMessage().startsWith("Duplicate field") ? "repeated-field" : "no-json";
    }

    private static String code(JsonMappingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "unknown-field";
            case InvalidFormatException misshapen when misshapen.getTargetType().isEnum() -> "unknown-value";
            case UnusableValue unusable -> unusable.code();
            default -> "wrong-type";
        };
    }

    /** The path that Jackson gives, unless its parser stands deeper inside it. */
    private static String pointer(JsonMappingException unreadable) {
        String path = unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        String at = unreadable.getProcessor() instanceof JsonParser parser ? pointer(parser) : "";
        return at.startsWith(path) ? at : path;
    }

    /** Where reading stopped. */
    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
