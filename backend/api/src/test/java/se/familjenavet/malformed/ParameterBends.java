package se.familjenavet.malformed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A valid request bent in each of its parameters, and by one that nobody knows. */
final class ParameterBends {
    /**
     * A zero, bytes that are no UTF-8, an overlong slash and half a surrogate pair. What is no escape at all, as {@code %zz}, the
     * server refuses before the application hears of it; {@code RefusedRequestsTest} sends that.
     */
    private static final List<String> NO_TEXT = List.of("a%00b", "%FF", "%C0%AF", "%ED%A0%80");

    private static final String LONG = "a".repeat(3_000);
    private static final String UNKNOWN = "noSuchParameter";

    private static final List<String> NO_LANGUAGES = List.of("", "§§", "x-", "sv;q=nonsense", "*;q=9", LONG);
    private static final List<String> NO_TRACES =
            List.of("", "nonsense", "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00", "ff-1-2-3", LONG);
    private static final List<String> NO_TAGS = List.of(
            "",
            " ",
            "nonsense",
            "1",
            "\"\"",
            "\"nonsense\"",
            "\"-1.x\"",
            "\"99999999999999999999.x\"",
            "W/\"0.x\"",
            LONG);
    private static final Map<String, List<String>> OF_QUERY =
            Map.of("cursor", List.of("nonsense", "A".repeat(60), "%2B%2F%3D"));
    private static final Map<String, List<String>> OF_HEADER = Map.of(
            "Idempotency-Key", List.of("", " ", "two words", "å", "\t", "a".repeat(256), LONG),
            "Range", List.of("nonsense", "0-1023", "=0-1023", "bytes=", "bytes=å", LONG));

    private final Request valid;
    private final String template;
    private final List<Bend> bends = new ArrayList<>();

    private ParameterBends(Request valid, String template) {
        this.valid = valid;
        this.template = template;
    }

    /** @param template the path of the operation, with its names in braces */
    static List<Bend> of(Request valid, String template, Described described) {
        ParameterBends all = new ParameterBends(valid, template);
        described.parameters().forEach(all::bend);
        all.unknown();
        return all.bends;
    }

    private void bend(Described.Parameter parameter) {
        switch (parameter.in()) {
            case "query" -> query(parameter.name(), parameter.shape());
            case "path" -> path(parameter.name());
            case "header" -> header(parameter.name(), parameter.shape());
            default -> throw new AssertionError("How is a parameter bent that stands in " + parameter.in() + "?");
        }
    }

    private void query(String name, Shape shape) {
        Request bare = valid.to(valid.path().replaceFirst("\\?.*", ""));
        Stream<String> wrong = Stream.concat(
                WrongTexts.of(shape).map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                Stream.of(NO_TEXT, List.of(LONG), OF_QUERY.getOrDefault(name, List.of()))
                        .flatMap(List::stream));
        wrong.map(text -> name + "=" + text)
                .forEach(text -> bends.add(Bend.parameter(shown(text), bare.asking(text), name)));
        bends.add(Bend.parameter(name + " twice", bare.asking(name + "=1&" + name + "=1"), name));
    }

    /** What stands in the path is an address, and one that cannot be is one that does not exist. */
    private void path(String name) {
        int place = Arrays.asList(template.split("/", -1)).indexOf("{" + name + "}");
        String[] given = valid.path().replaceFirst("\\?.*", "").split("/", -1);
        String before = String.join("/", Arrays.copyOf(given, place)) + "/";
        String after = valid.path().substring(before.length() + given[place].length());
        Stream.of(
                        NO_TEXT.stream(),
                        Stream.of("nonsense", "a".repeat(300), LONG, "-1", "..%2f..", "%20", "a%07b", "::", "hsa:"))
                .flatMap(texts -> texts)
                .map(text -> before + text + after)
                .forEach(path -> bends.add(Bend.whole(shown(path), valid.to(path), 400, 404)));
    }

    private void header(String name, Shape shape) {
        switch (name) {
            case "Accept-Language" -> NO_LANGUAGES.forEach(wish -> heeded(name, wish));
            case "traceparent" -> NO_TRACES.forEach(trace -> heeded(name, trace));
            case "If-Match" -> {
                NO_TAGS.forEach(tag ->
                        bends.add(Bend.whole("If-Match: " + shown(tag), valid.saying(name, tag), 400, 412, 428)));
                bends.add(Bend.whole("no If-Match", valid.without(name), 428));
            }
            default ->
                OF_HEADER
                        .getOrDefault(name, WrongTexts.of(shape).toList())
                        .forEach(text ->
                                bends.add(Bend.parameter(name + ": " + shown(text), valid.saying(name, text), name)));
        }
    }

    /** What is heeded as well as can be refuses nothing by itself, so that another fault must come to light beside it. */
    private void heeded(String header, String value) {
        Request bent = valid.saying(header, value).asking(UNKNOWN + "=1");
        bends.add(Bend.parameter(header + ": " + shown(value), bent, UNKNOWN));
    }

    private void unknown() {
        Stream.of("=1", "", "=", "=a%00b")
                .forEach(value -> bends.add(Bend.parameter(UNKNOWN + value, valid.asking(UNKNOWN + value), UNKNOWN)));
        bends.add(new Bend("%FF=1 in the query", valid.asking("%FF=1"), null, Set.of(400)));
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "… (" + text.length() + ")";
    }
}
