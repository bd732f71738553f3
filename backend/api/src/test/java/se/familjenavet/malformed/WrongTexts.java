package se.familjenavet.malformed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Texts that cannot stand where a shape is asked for. */
final class WrongTexts {
    private static final Map<String, List<String>> OF_FORMAT = Map.of(
            "date",
            List.of(
                    "",
                    "nonsense",
                    "2026-02-31",
                    "2026-13-01",
                    "99999-01-01",
                    "+999999999-01-01",
                    "0000-01-01",
                    "20260101",
                    "2026-01-01T00:00:00Z",
                    "2026-1-1"),
            "date-time",
            List.of("", "nonsense", "2026-02-31T00:00:00Z"),
            "local-time",
            List.of("", "nonsense", "24:00", "25:00", "8:00", "08:60", "08:00:30", "08:00Z"),
            "uuid",
            List.of("", "nonsense", "1-1-1-1-1", "019aa4f0-1111-7000-8000-00000000000"),
            "email",
            List.of("", "nobody", "@", "a@", "a b@c.example", "a@b@c.example", "alva@familj"),
            "uri",
            List.of("", "nonsense", "javascript:alert(1)", "https://"));

    private static final List<String> OF_NUMBER =
            List.of("", "nonsense", "0x10", "1_000", "1e400", "NaN", "Infinity", "٣", "+1", " 1", "9".repeat(400));

    /** What fits few patterns and no list of values. */
    private static final List<String> ODD = List.of("", " ", "Å!", "NO_SUCH_VALUE", "0", "'; drop table centre; --");

    private static final List<String> NEVER_TEXT = List.of("a\u0000b", "a\u0007b", "a\u202eb", "a\ufffdb");

    private WrongTexts() {}

    static Stream<String> of(Shape shape) {
        return switch (shape.type()) {
            case "integer" -> Stream.concat(OF_NUMBER.stream(), Stream.concat(Stream.of("1.5"), beyond(shape)));
            case "number" -> Stream.concat(OF_NUMBER.stream(), beyond(shape));
            case "boolean" -> Stream.of("", "nonsense", "TRUE", "1", " true");
            default -> ofText(shape).distinct();
        };
    }

    private static Stream<String> ofText(Shape shape) {
        Integer longest = shape.bound("maxLength");
        Stream<String> tooLong = longest == null ? Stream.of() : Stream.of("a".repeat(longest + 1));
        Stream<String> otherCase = shape.constants().limit(1).map(constant -> otherCase(constant));
        return Stream.of(
                        NEVER_TEXT.stream(),
                        OF_FORMAT.getOrDefault(shape.format(), List.of()).stream(),
                        Stream.of(ODD.stream(), tooLong, otherCase)
                                .flatMap(texts -> texts)
                                .filter(text -> !shape.allows(text)))
                .flatMap(texts -> texts);
    }

    private static String otherCase(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT);
        return lower.equals(constant) ? constant.toUpperCase(Locale.ROOT) : lower;
    }

    private static Stream<String> beyond(Shape shape) {
        return Stream.concat(
                Stream.ofNullable(shape.bound("minimum")).map(least -> String.valueOf(least - 1)),
                Stream.ofNullable(shape.bound("maximum")).map(most -> String.valueOf(most + 1)));
    }
}
