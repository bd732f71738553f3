package se.familjenavet.malformed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.house.Operation;

/** A valid request bent as a whole: its method, its headers, its body as JSON and before it is JSON. */
final class WholeBends {
    private static final int DEPTH = 100_000;
    private static final String TWO_MEBIBYTES = String.valueOf(2 << 20);

    private final Request valid;
    private final List<Bend> bends = new ArrayList<>();

    private WholeBends(Request valid) {
        this.valid = valid;
    }

    static List<Bend> of(Request valid) {
        WholeBends all = new WholeBends(valid);
        all.methods();
        all.headers();
        if (valid.body() != null) {
            all.noJson();
            all.otherJson();
            all.noUtf8();
            all.otherTypes();
        }
        return all.bends;
    }

    private void methods() {
        Set<String> known = Operation.all().stream()
                .filter(operation -> valid.path()
                        .replaceFirst("\\?.*", "")
                        .matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(Operation::method)
                .collect(Collectors.toSet());
        Stream.of("POST", "PUT", "PATCH", "DELETE", "BREW")
                .filter(method -> !known.contains(method) && !method.equals(valid.method()))
                .forEach(method -> bends.add(Bend.whole(method + " instead", valid.by(method), 405)));
    }

    private void headers() {
        bends.add(Bend.whole("Accept of what is not spoken", valid.saying("Accept", "application/x-nothing"), 406));
        bends.add(Bend.whole("a header without end", valid.saying("X-Long", "a".repeat(40_000)), 431));
        bends.add(Bend.whole("an address without end", valid.asking("q=" + "a".repeat(5_000)), 414));
    }

    private void noJson() {
        String body = valid.text();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("blanks", " \r\n\t ");
        texts.put("no JSON", "name=x&name=y");
        texts.put("half of it", body.substring(0, body.length() / 2));
        texts.put("without its end", body.strip().substring(0, body.strip().length() - 1));
        texts.put("with more behind it", body + " x");
        texts.put("twice", body + body);
        texts.put("with a comment", "/* */" + body);
        texts.put("in single quotes", body.replace('"', '\''));
        texts.put("a comma too many", body.strip().replaceFirst("}$", ",}"));
        texts.put("zeros", "\0".repeat(20));
        texts.put("deep arrays", "[".repeat(DEPTH));
        texts.put("deep objects", "{\"a\":".repeat(DEPTH));
        texts.forEach((what, text) -> bends.add(Bend.whole("the body: " + what, valid.carrying(text), 400)));
    }

    private void otherJson() {
        for (String other : List.of("null", "17", "true", "\"text\"", "[]", "[" + valid.text() + "]", "{}x")) {
            bends.add(Bend.whole(
                    "the body: " + (other.length() > 9 ? "in an array" : other), valid.carrying(other), 400));
        }
        String many = String.join(",", Collections.nCopies(20_000, "\"a\":1"));
        bends.add(Bend.whole("the body: 20 000 times the same field", valid.carrying("{" + many + "}"), 400));
    }

    private void noUtf8() {
        String body = valid.text();
        bends.add(Bend.whole("the body: UTF-16", valid.carrying(body.getBytes(StandardCharsets.UTF_16)), 400));
        bends.add(Bend.whole("the body: UTF-16LE", valid.carrying(body.getBytes(StandardCharsets.UTF_16LE)), 400));
        bends.add(Bend.whole(
                "the body: UTF-32", valid.carrying(body.getBytes(java.nio.charset.Charset.forName("UTF-32"))), 400));
        bends.add(Bend.whole("the body: after a byte order mark", valid.carrying("\ufeff" + body), 400));
    }

    private void otherTypes() {
        for (String type : List.of(
                "text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense", "a/b/c", "*/*")) {
            bends.add(Bend.whole("the body: as " + type, valid.saying(Request.CONTENT_TYPE, type), 415));
        }
        bends.add(Bend.whole("the body: of no type", valid.without(Request.CONTENT_TYPE), 415));
        bends.add(Bend.whole("the body: said to be 2 MiB", valid.saying("Content-Length", TWO_MEBIBYTES), 413));
    }
}
