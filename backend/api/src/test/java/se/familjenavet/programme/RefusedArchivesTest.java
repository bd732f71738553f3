package se.familjenavet.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import se.familjenavet.task.TaskWorker;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Archives;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.LongWork;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Stored;

/** Everything that can be wrong with a zip: each is refused with the place, and nothing of it stays. */
@ApiTest
class RefusedArchivesTest {
    private static final String A_HASH = "a".repeat(64);
    private static final byte[] PAGE = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
    private static final String KEPT = """
            select (select count(*) from theme), (select count(*) from programme), (select count(*) from programme_version),
                (select count(*) from toolbox_media), (select count(*) from toolbox_file)
            """;

    @Inject
    TaskWorker worker;

    static final List<Arguments> BENT_ZIPS = List.of(
            bytes("nothing at all", whole -> new byte[0], "", "no-archive"),
            bytes("text", whole -> "programme".repeat(20).getBytes(StandardCharsets.UTF_8), "", "no-archive"),
            bytes("half of it", whole -> Arrays.copyOf(whole, whole.length / 2), "", "no-archive"),
            bytes("more behind it", whole -> Arrays.copyOf(whole, whole.length + 1), "", "no-archive"),
            zip("no document", all -> all.remove(Archives.DOCUMENT), Archives.DOCUMENT, "entry-missing"),
            zip("a way up", all -> all.put("../evil", PAGE), "../evil", "entry-name"),
            zip("a way from the top", all -> all.put("/etc/passwd", PAGE), "/etc/passwd", "entry-name"),
            zip("a way by backslash", all -> all.put("files\\..\\evil", PAGE), "files\\..\\evil", "entry-name"),
            zip("a way on", all -> all.put("files/" + A_HASH + "/x", PAGE), "files/" + A_HASH + "/x", "entry-name"),
            zip("another thing", all -> all.put("readme.txt", PAGE), "readme.txt", "entry-name"),
            zip("a thousand things", RefusedArchivesTest::crowd, "", "too-many-entries"),
            zip(
                    "a bomb in the document",
                    all -> all.put(Archives.DOCUMENT, new byte[9_000_000]),
                    Archives.DOCUMENT,
                    "entry-too-large"),
            zip("a file too many", all -> all.put("files/" + A_HASH, PAGE), "files/" + A_HASH, "file-superfluous"));

    static final List<Arguments> BENT_DOCUMENTS = List.of(
            document("another format", doc -> doc.put("format", "x"), "/format", "pattern"),
            document("a later format", doc -> doc.put("formatVersion", 2), "/formatVersion", "max"),
            document("a field too many", doc -> doc.put("colour", "red"), "/colour", "unknown-field"),
            document("no guides", doc -> doc.remove("guides"), "/guides", "not-null"),
            document("no name", doc -> part(doc, "version").put("name", ""), "/version/name", "size"),
            document("a number twice", doc -> guide(doc, 1).put("number", 1), "/guides/1/number", "repeated"),
            document(
                    "a guide twice",
                    doc -> guide(doc, 1).set("key", guide(doc, 0).get("key")),
                    "/guides/1/key",
                    "repeated"),
            document(
                    "a theme twice",
                    doc -> list(doc, "themes").add(list(doc, "themes").get(0)),
                    "/themes/10/key",
                    "repeated"),
            document(
                    "a medium twice",
                    doc -> list(doc, "media").add(list(doc, "media").get(0)),
                    "/media/43/key",
                    "repeated"),
            document("no such theme", doc -> guide(doc, 0).put("theme", "x"), "/guides/0/theme", "unknown-theme"),
            document(
                    "no such medium",
                    doc -> ((ArrayNode) guide(doc, 0).get("media")).set(0, "x"),
                    "/guides/0/media/0",
                    "medium-missing"),
            document(
                    "no such language",
                    doc -> ((ObjectNode) guide(doc, 0).get("content").get("title")).put("qqq", "x"),
                    "/guides/0/content/title/qqq",
                    "worded"),
            document(
                    "no Swedish",
                    doc -> ((ObjectNode) guide(doc, 0).get("content").get("title")).remove("sv"),
                    "/guides/0/content/title/sv",
                    "worded"),
            document(
                    "a missing file",
                    doc -> ((ObjectNode) medium(doc, "bok-pa-golvet").get("file")).put("sha256", A_HASH),
                    "/media/2/file/sha256",
                    "file-missing"),
            document(
                    "a picture without words",
                    doc -> medium(doc, "bok-pa-golvet").putNull("altText"),
                    "/media/2/altText",
                    "alt-text-missing"),
            document(
                    "a medium of no theme",
                    doc -> medium(doc, "bok-pa-golvet").putArray("themes").add("x"),
                    "/media/2/themes/0",
                    "unknown-media-theme"));

    static final List<Arguments> BENT_FILES = List.of(
            file("a page instead", before -> PAGE, "file-type"),
            file("a program instead", before -> "MZ\0\0\0\0".repeat(50).getBytes(StandardCharsets.UTF_8), "file-type"),
            file("nothing instead", before -> new byte[0], "file-empty"),
            file("another byte", RefusedArchivesTest::another, "file-other-content"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("BENT_ZIPS")
    void a_zip_that_is_none_or_holds_what_it_must_not(
            String what, Function<ObjectNode, byte[]> bent, String where, String code) {
        refuses(bent.apply(Programmes.whole("2027")), "validation-failed", where, code);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BENT_DOCUMENTS")
    void a_document_that_does_not_hold_together(String what, Consumer<ObjectNode> bend, String where, String code) {
        ObjectNode document = Programmes.whole("2027");
        Map<String, byte[]> entries = Archives.entries(document);
        bend.accept(document);
        entries.put(Archives.DOCUMENT, document.toString().getBytes(StandardCharsets.UTF_8));
        refuses(
                Archives.zip(entries),
                code.equals("unknown-field") ? "malformed-body" : "validation-failed",
                where,
                code);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BENT_FILES")
    void a_file_that_is_not_what_it_says(String what, UnaryOperator<byte[]> bend, String code) {
        ObjectNode document = Programmes.whole("2027");
        Map<String, byte[]> entries = Archives.entries(document);
        String entry = "files/"
                + medium(document, "bok-pa-golvet").get("file").get("sha256").asText();
        entries.put(entry, bend.apply(entries.get(entry)));
        refuses(Archives.zip(entries), "validation-failed", entry, code);
    }

    @Test
    void a_document_that_is_no_json_or_no_utf_8() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (byte[] broken : List.of(
                "{".getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                "{\"format\":\"x\",\"format\":\"y\"}".getBytes(StandardCharsets.UTF_8),
                Programmes.whole("2027").toString().getBytes(StandardCharsets.UTF_16))) {
            entries.put(Archives.DOCUMENT, broken);
            String id = Archives.sent(Cast.REGINA, "06", false, Archives.zip(entries));
            worker.runDue();
            LongWork.read(Cast.REGINA, id)
                    .then()
                    .body("state", equalTo("FAILED"))
                    .body("problem.status", equalTo(400));
        }
        nothingIsKept();
    }

    @Test
    void the_same_name_of_an_entry_twice() {
        Map<String, byte[]> entries = Archives.entries(Programmes.whole("2027"));
        entries.put("programme.jsoX", entries.get(Archives.DOCUMENT));
        byte[] zip = replaced(Archives.zip(entries), "programme.jsoX", Archives.DOCUMENT);
        refuses(zip, "validation-failed", Archives.DOCUMENT, "repeated-entry");
    }

    @Test
    void a_bomb_that_is_named_as_a_file() {
        ObjectNode document = Programmes.whole("2027");
        Map<String, byte[]> entries = Archives.entries(document);
        String entry = "files/"
                + medium(document, "bok-pa-golvet").get("file").get("sha256").asText();
        byte[] bomb = Arrays.copyOf(entries.get(entry), 30_000_000);
        entries.put(entry, bomb);
        refuses(Archives.zip(entries), "validation-failed", entry, "entry-too-large");
    }

    private void refuses(byte[] zip, String problem, String where, String code) {
        for (boolean dryRun : List.of(true, false)) {
            String id = Archives.sent(Cast.REGINA, "06", dryRun, zip);
            worker.runDue();
            LongWork.read(Cast.REGINA, id)
                    .then()
                    .log()
                    .ifValidationFails()
                    .body("state", equalTo("FAILED"))
                    .body("problem.code", equalTo(problem))
                    .body("problem.errors.pointer", hasItem(where))
                    .body("problem.errors.code", hasItem(code));
        }
        nothingIsKept();
    }

    private static void nothingIsKept() {
        assertEquals(List.of("0 0 0 0 0"), Database.read(KEPT));
        assertEquals(List.of(), Stored.files());
    }

    private static Arguments bytes(String what, UnaryOperator<byte[]> bend, String where, String code) {
        Function<ObjectNode, byte[]> bent = document -> bend.apply(Archives.zip(document));
        return Arguments.of(what, bent, where, code);
    }

    private static Arguments zip(String what, Consumer<Map<String, byte[]>> bend, String where, String code) {
        Function<ObjectNode, byte[]> bent = document -> {
            Map<String, byte[]> entries = Archives.entries(document);
            bend.accept(entries);
            return Archives.zip(entries);
        };
        return Arguments.of(what, bent, where, code);
    }

    private static Arguments document(String what, Consumer<ObjectNode> bend, String where, String code) {
        return Arguments.of(what, bend, where, code);
    }

    private static Arguments file(String what, UnaryOperator<byte[]> bend, String code) {
        return Arguments.of(what, bend, code);
    }

    private static ObjectNode part(ObjectNode document, String name) {
        return (ObjectNode) document.get(name);
    }

    private static ArrayNode list(ObjectNode document, String name) {
        return (ArrayNode) document.get(name);
    }

    private static ObjectNode guide(ObjectNode document, int index) {
        return (ObjectNode) document.get("guides").get(index);
    }

    private static ObjectNode medium(ObjectNode document, String key) {
        for (var medium : document.get("media")) {
            if (medium.get("key").asText().equals(key)) {
                return (ObjectNode) medium;
            }
        }
        throw new AssertionError(key);
    }

    private static void crowd(Map<String, byte[]> entries) {
        Collections.nCopies(1_001, "").forEach(one -> entries.put("files/%064x".formatted(entries.size()), PAGE));
    }

    private static byte[] another(byte[] before) {
        return Arrays.copyOf(before, before.length + 1);
    }

    private static byte[] replaced(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
