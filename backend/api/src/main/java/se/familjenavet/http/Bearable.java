package se.familjenavet.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import se.familjenavet.problem.UnusableValue;

/** Reads as another does, and says where it stands when it is too long or too deep, which Jackson does not. */
final class Bearable<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<? extends T> reading;

    Bearable(Class<T> type, JsonDeserializer<? extends T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return reading.deserialize(parser, context);
        } catch (StreamConstraintsException tooMuch) {
            throw new UnusableValue(parser, handledType(), "too-much");
        }
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        return reading.getNullValue(context);
    }
}
