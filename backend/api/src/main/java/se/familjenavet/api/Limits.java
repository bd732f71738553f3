package se.familjenavet.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How long, how large and in which form: what a schema's type says by itself. What depends on the field stands at the field. */
final class Limits {
    /** No control characters but tabs and line breaks: {@link se.familjenavet.problem.UsableText}. */
    private static final String USABLE = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFD]*$";

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_CODE = 60;

    /** The largest that every reader of JSON keeps whole. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

    private Limits() {}

    static Schema text(int maxLength) {
        return complete(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(maxLength));
    }

    /** Text in a header. */
    static Schema visible(int maxLength) {
        return text(maxLength).pattern("^[ -~]*$");
    }

    /** As many lines as there are. */
    static Schema file() {
        return OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
    }

    static Schema complete(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            // The type stands where it points; said here too it would ask for limits of its own
            schema.setType(null);
        } else if (is(schema, SchemaType.STRING)) {
            completeText(schema);
        } else if (is(schema, SchemaType.INTEGER)) {
            completeNumber(schema);
        } else if (is(schema, SchemaType.BOOLEAN) && schema.getDefaultValue() instanceof String text) {
            schema.setDefaultValue(Boolean.valueOf(text));
        }
        return schema;
    }

    private static void completeText(Schema schema) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        switch (format) {
            case "uuid" -> schema.maxLength(36).pattern("^[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$");
            case "date" -> schema.maxLength(10);
            case "date-time" -> schema.maxLength(35);
            case "local-time" -> schema.maxLength(5).pattern("^[0-2][0-9]:[0-5][0-9]$");
            case "binary" -> schema.maxLength(null);
            default -> usable(schema);
        }
    }

    private static void usable(Schema schema) {
        if (schema.getEnumeration() != null) {
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(schema.getPattern() == null ? LONGEST_TEXT : LONGEST_CODE);
        }
        if (schema.getFormat() == null && schema.getPattern() == null) {
            schema.setPattern(USABLE);
        }
    }

    private static void completeNumber(Schema schema) {
        boolean isLong = "int64".equals(schema.getFormat());
        if (schema.getMinimum() == null) {
            schema.setMinimum(isLong ? LARGEST.negate() : BigDecimal.valueOf(Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(isLong ? LARGEST : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
        if (schema.getDefaultValue() instanceof String text) {
            schema.setDefaultValue(Integer.valueOf(text));
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
