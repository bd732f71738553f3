package se.familjenavet.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** JSON that cannot stand where a shape is asked for, as bytes: some of it no text holds. */
final class WrongValues {
    private static final String HUGE = "\"" + "a".repeat(200_000) + "\"";
    private static final String DEEP = "[".repeat(1_000) + "]".repeat(1_000);

    private static final List<String> TEXTS_OF_NO_USE = List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", HUGE);
    private static final List<String> NUMBERS_OF_NO_USE = List.of("1e400", "-1e400", "9".repeat(400), "NaN", "01");

    /** A byte that begins nothing, an overlong slash, and half a surrogate pair in three bytes. */
    private static final List<byte[]> BYTES_OF_NO_TEXT =
            List.of(inQuotes(0xff), inQuotes(0xc0, 0xaf), inQuotes(0xed, 0xa0, 0x80));

    private WrongValues() {}

    /** @param value what may stand there */
    static Stream<byte[]> of(Shape shape, JsonNode value) {
        Stream<String> texts = Stream.of(ofType(shape), others(shape), Stream.of(DEEP), ofArray(shape, value))
                .flatMap(some -> some);
        Stream<String> all = shape.isNullable() ? texts : Stream.concat(texts, Stream.of("null"));
        Stream<byte[]> bytes = shape.type().equals("string") ? BYTES_OF_NO_TEXT.stream() : Stream.of();
        return Stream.concat(all.map(text -> text.getBytes(StandardCharsets.UTF_8)), bytes);
    }

    private static Stream<String> ofType(Shape shape) {
        return switch (shape.type()) {
            case "string" ->
                Stream.concat(
                        WrongTexts.of(shape).map(text -> new TextNode(text).toString()), TEXTS_OF_NO_USE.stream());
            case "integer" -> Stream.concat(NUMBERS_OF_NO_USE.stream(), beyond(shape, "1.5"));
            case "number" -> Stream.concat(NUMBERS_OF_NO_USE.stream(), beyond(shape));
            default -> Stream.of();
        };
    }

    private static Stream<String> beyond(Shape shape, String... more) {
        Stream<String> bounds = WrongTexts.of(shape).filter(text -> text.matches("-?[0-9]{1,10}"));
        return Stream.concat(bounds, Stream.of(more));
    }

    /** A value of each other type, and of its own type what looks like another. */
    private static Stream<String> others(Shape shape) {
        return Stream.of("string \"1\"", "integer 1", "boolean true", "object {}", "array []")
                .map(typed -> typed.split(" ", 2))
                .filter(typed -> !typed[0].equals(shape.type()))
                .filter(typed -> !(typed[0].equals("integer") && shape.type().equals("number")))
                .map(typed -> typed[1]);
    }

    private static Stream<String> ofArray(Shape shape, JsonNode value) {
        Integer most = shape.bound("maxItems");
        if (!shape.type().equals("array") || most == null || value.isEmpty()) {
            return Stream.of();
        }
        String tooMany =
                String.join(",", Collections.nCopies(most + 1, value.get(0).toString()));
        Stream<String> tooFew = shape.bound("minItems") == null ? Stream.of() : Stream.of("[]");
        return Stream.concat(Stream.of("[" + tooMany + "]"), tooFew);
    }

    private static byte[] inQuotes(int... bytes) {
        byte[] quoted = new byte[bytes.length + 2];
        quoted[0] = '"';
        for (int i = 0; i < bytes.length; i++) {
            quoted[i + 1] = (byte) bytes[i];
        }
        quoted[bytes.length + 1] = '"';
        return quoted;
    }
}
