package se.familjenavet.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.familjenavet.problem.UnusableValue;
import se.familjenavet.problem.UsableText;

/** How strictly JSON is read: nothing unknown, nothing twice, nothing coerced, nothing too deep. */
@Singleton
class Json implements ObjectMapperCustomizer {

    /** After all others, so that nothing overrules it. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // MapperFeature can still be set on a mapper only this way
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(20)
                        .maxNumberLength(100)
                        .maxStringLength(100_000)
                        .build());
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.registerModule(new SimpleModule()
                .addDeserializer(String.class, new UsableTextOnly())
                .addDeserializer(LocalDate.class, new LikelyDateOnly()));
    }

    private static final class UsableTextOnly extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        UsableTextOnly() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = textOf(parser, String.class);
            if (!UsableText.isUsable(text)) {
                throw new UnusableValue(parser, String.class, "unusable-text");
            }
            return text;
        }
    }

    /** A year that nobody means is a slip of the hand, and some are more than the database can hold. */
    private static final class LikelyDateOnly extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        LikelyDateOnly() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate date = dateOf(parser);
            if (date.getYear() < 1900 || date.getYear() > 2100) {
                throw new UnusableValue(parser, LocalDate.class, "too-far");
            }
            return date;
        }

        private static LocalDate dateOf(JsonParser parser) throws IOException {
            try {
                return LocalDate.parse(textOf(parser, LocalDate.class));
            } catch (DateTimeParseException noDate) {
                throw new UnusableValue(parser, LocalDate.class, "no-date");
            }
        }
    }

    private static String textOf(JsonParser parser, Class<?> type) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnusableValue(parser, type, "wrong-type");
        }
        return parser.getText();
    }
}
