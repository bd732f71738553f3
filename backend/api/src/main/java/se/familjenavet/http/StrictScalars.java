package se.familjenavet.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;
import se.familjenavet.problem.UnusableValue;

/** Reads what JSON writes as strings in the one way of {@link Readings}, and writes a time of day as it is read. */
final class StrictScalars extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StrictScalars() {
        read(String.class, Readings::text);
        read(UUID.class, Readings::id);
        read(LocalDate.class, Readings::day);
        read(LocalTime.class, Readings::minute);
        read(YearMonth.class, Readings::month);
        read(Instant.class, Readings::moment);
        addSerializer(LocalTime.class, new LocalTimeSerializer(DateTimeFormatter.ofPattern("HH:mm")));
    }

    private <T> void read(Class<T> type, Function<String, T> reading) {
        addDeserializer(type, new FromText<>(type, reading));
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reading;

        FromText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new UnusableValue(parser, handledType(), "wrong-type");
            }
            try {
                return reading.apply(parser.getText());
            } catch (IllegalArgumentException refused) {
                throw new UnusableValue(parser, handledType(), refused.getMessage());
            }
        }
    }
}
