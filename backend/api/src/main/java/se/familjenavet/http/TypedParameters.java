package se.familjenavet.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Parameters of a type: what cannot be read is a 400 that names it, where the standard would say 404. */
@Provider
public class TypedParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) {
            return converter(text -> constantOf(type, text), annotations);
        }
        if (type == Integer.class) {
            return converter(text -> type.cast(Readings.integer(text)), annotations);
        }
        if (type == Long.class) {
            return converter(text -> type.cast(Readings.whole(text)), annotations);
        }
        if (type == Boolean.class) {
            return converter(text -> type.cast(truthOf(text)), annotations);
        }
        return isInQuery(annotations) ? inQuery(type, annotations) : null;
    }

    /** In a path they would be part of an address that does not exist. */
    private static <T> ParamConverter<T> inQuery(Class<T> type, Annotation[] annotations) {
        if (type == UUID.class) {
            return converter(text -> type.cast(Readings.id(text)), annotations);
        }
        if (type == LocalDate.class) {
            return converter(text -> type.cast(Readings.day(text)), annotations);
        }
        if (type == LocalTime.class) {
            return converter(text -> type.cast(Readings.minute(text)), annotations);
        }
        if (type == Instant.class) {
            return converter(text -> type.cast(Readings.moment(text)), annotations);
        }
        if (type == YearMonth.class) {
            return converter(text -> type.cast(Readings.month(text)), annotations);
        }
        return null;
    }

    private static boolean isInQuery(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
    }

    private static <T> T constantOf(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean truthOf(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> ParamConverter<T> converter(Function<String, T> read, Annotation[] annotations) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException unreadable) {
                    throw refused(annotations);
                }
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }

    private static ProblemException refused(Annotation[] annotations) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, new Fault(nameOf(annotations), "invalid-parameter"));
    }

    private static String nameOf(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
    }
}
