package se.familjenavet.toolbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.store.FileStore;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Regions;
import se.familjenavet.testing.Toolboxes;
import se.familjenavet.testing.Wire;

@ApiTest
class UploadsApiTest {
    private static final String PDF = Toolboxes.PDF;

    @Inject
    FileStore store;

    @Inject
    UnusedFiles unused;

    @Test
    void nobody_uploads_without_signing_in_and_only_a_regions_lead_does() {
        byte[] picture = Pictures.png(2, 2);
        Cast.nobody()
                .contentType("application/octet-stream")
                .body(picture)
                .post("/toolbox-files?region=06&name=x")
                .then()
                .statusCode(401);
        Toolboxes.upload(Cast.MAGDA, "06", "x.png", picture).then().statusCode(403);
        Toolboxes.upload(Cast.ANALIA, "06", "x.png", picture).then().statusCode(403);
        Toolboxes.upload(Cast.ORVAR, "06", "x.png", picture)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("region"));
    }

    @Test
    void two_gigabytes_are_refused_by_their_length_before_a_byte_is_read() {
        String answer = Wire.send("POST /familjenavet/v1/toolbox-files?region=06&name=x HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + Cast.REGINA.token() + "\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Length: 2147483648\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("body-too-large"), answer);
    }

    @Test
    void a_body_that_is_no_file_is_kept_as_small_as_ever() {
        String begin = "POST /familjenavet/v1/toolbox-media HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Cast.REGINA.token() + "\r\nConnection: close\r\nContent-Type: application/json\r\n";
        assertTrue(Wire.send(begin + "Content-Length: 3000000\r\n\r\n").startsWith("HTTP/1.1 413"));
        String letters = "a".repeat(1_500_000);
        String chunked = Wire.send(begin + "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(letters.length() + 2) + "\r\n\"" + letters + "\"\r\n0\r\n\r\n");
        assertTrue(chunked.startsWith("HTTP/1.1 413"), chunked);
    }

    @Test
    void a_picture_that_grows_beyond_its_limit_while_it_comes_is_cut_off_and_nothing_is_kept() {
        byte[] large = Arrays.copyOf(Pictures.png(2, 2), 20_000_001);
        Toolboxes.upload(Cast.REGINA, "06", "x.png", large).then().statusCode(413);
        assertNothingKept();
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("file-empty", "tom.png", new byte[0]),
                Arguments.of(
                        "file-type",
                        "bild.png",
                        bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0" + "\0".repeat(200))),
                Arguments.of("file-type", "bild.png", bytes("\u007fELF\2\1\1\0" + "\0".repeat(60))),
                Arguments.of(
                        "file-type",
                        "bild.png",
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")),
                Arguments.of("file-type", "sida.pdf", bytes("<!doctype html><html><script>alert(1)</script></html>")),
                Arguments.of("file-type", "brev.docx", zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of("file-type", "arkiv.pdf", zip("a.txt")),
                Arguments.of("file-type", "text.mp3", bytes("Bara text.")),
                Arguments.of("picture-too-large", "bomb.png", Pictures.bomb(30_000, 30_000)),
                Arguments.of("file-broken", "halv.jpg", half(Pictures.jpeg(600, 400))),
                Arguments.of("file-broken", "halv.png", half(Pictures.png(600, 400))),
                Arguments.of("file-broken", "halv.pdf", bytes(PDF.replace("%%EOF", ""))),
                Arguments.of(
                        "file-active",
                        "skript.pdf",
                        bytes(PDF.replace("/Type", "/OpenAction<</S/JavaScript/JS(x)>>/Type"))),
                Arguments.of("file-active", "skript.pdf", bytes(PDF.replace("/Type", "/AA<</S/J#61vaScript>>/Type"))),
                Arguments.of("file-active", "start.pdf", bytes(PDF.replace("/Type", "/A<</S/Launch/F(cmd)>>/Type"))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_what_it_says_is_refused_with_the_reason_and_nothing_is_kept(
            String code, String name, byte[] bytes) {
        Toolboxes.upload(Cast.REGINA, "06", name, bytes)
                .then()
                .statusCode(422)
                .body("code", equalTo("file-not-taken"))
                .body("errors.code", contains(code));
        assertNothingKept();
    }

    @Test
    void a_bare_picture_keeps_its_bytes_and_gets_a_small_one_beside_it() throws Exception {
        byte[] picture = Pictures.png(1200, 800);
        Toolboxes.uploaded("C:\\Bilder\\<Ringen>.exe", picture)
                .then()
                .body("file.sha256", equalTo(sha256(picture)))
                .body("file.type", equalTo("image/png"))
                .body("file.name", equalTo("-ringen-.png"))
                .body("bytes", equalTo(picture.length))
                .body("width", equalTo(1200))
                .body("height", equalTo(800));
        byte[] jpeg = Pictures.jpeg(300, 200);
        Toolboxes.uploaded("b.jpg", jpeg).then().body("file.sha256", equalTo(sha256(jpeg)));
    }

    @Test
    void a_picture_from_a_phone_is_turned_upright_and_no_longer_says_where_it_was_taken() throws IOException {
        byte[] taken = Pictures.jpegWithPlace(400, 200);
        assertTrue(new String(taken, ISO_8859_1).contains("Huskvarna"));
        Response uploaded = Toolboxes.uploaded("IMG_1.JPG", taken);
        uploaded.then()
                .body("width", equalTo(200))
                .body("height", equalTo(400))
                .body("file.name", equalTo("img_1.jpg"));
        String id = Toolboxes.draft(Toolboxes.picture("bild", uploaded));
        byte[] kept = Cast.REGINA.calls().get("/toolbox-media/" + id + "/file").asByteArray();
        assertFalse(new String(kept, ISO_8859_1).contains("Huskvarna"));
        assertFalse(new String(kept, ISO_8859_1).contains("Exif"));
        BufferedImage upright = Pictures.read(kept);
        assertTrue(isRed(upright.getRGB(180, 200)), "what was above is to the right after a quarter turn");
        assertFalse(isRed(upright.getRGB(20, 200)));
        assertEquals(
                200,
                Pictures.read(Cast.REGINA
                                .calls()
                                .get("/toolbox-media/" + id + "/thumbnail")
                                .asByteArray())
                        .getWidth());
        Toolboxes.uploaded("igen.jpg", kept).then().body("file.sha256", equalTo(uploaded.path("file.sha256")));
    }

    @Test
    void a_huge_picture_is_kept_in_a_fair_size() {
        Toolboxes.uploaded("stor.png", Pictures.png(7000, 1000))
                .then()
                .body("width", equalTo(3000))
                .body("height", equalTo(429));
    }

    @Test
    void documents_and_sounds_keep_their_bytes() throws Exception {
        Toolboxes.uploaded("lapp.pdf", bytes(PDF))
                .then()
                .body("file.sha256", equalTo(sha256(bytes(PDF))))
                .body("file.type", equalTo("application/pdf"))
                .body("width", nullValue());
        Toolboxes.uploaded("ljud", bytes("OggS\0\2" + "\0".repeat(22) + "\1\u001e\1vorbis" + "\0".repeat(40)))
                .then()
                .body("file.type", equalTo("audio/ogg"))
                .body("file.name", equalTo("ljud.ogg"));
        Toolboxes.uploaded("ljud.mp3", bytes("ID3\4\0\0\0\0\0\0" + "\u00ff\u00fb\u0090\0" + "\0".repeat(400)))
                .then()
                .body("file.type", equalTo("audio/mpeg"));
    }

    @Test
    void every_file_of_the_demo_keeps_its_bytes() throws IOException {
        for (JsonNode medium : Programmes.document("x").get("media")) {
            JsonNode file = medium.get("file");
            if (!file.isNull()) {
                String sha256 = file.get("sha256").asText();
                try (InputStream bytes = getClass().getResourceAsStream("/demo/programme-06/files/" + sha256)) {
                    Toolboxes.uploaded(file.get("name").asText(), bytes.readAllBytes())
                            .then()
                            .body("file.sha256", equalTo(sha256))
                            .body("file.type", equalTo(file.get("type").asText()))
                            .body("file.name", equalTo(file.get("name").asText()));
                }
            }
        }
    }

    @Test
    void the_same_file_at_once_is_one_file() throws Exception {
        byte[] picture = Pictures.png(900, 600);
        try (var many = Executors.newFixedThreadPool(3)) {
            List<Future<Response>> answers = many.invokeAll(IntStream.range(0, 3)
                    .<Callable<Response>>mapToObj(i -> () -> Toolboxes.uploaded("a" + i + ".png", picture))
                    .toList());
            String id = answers.getFirst().get().path("id");
            for (Future<Response> answer : answers) {
                answer.get().then().body("id", equalTo(id));
            }
        }
        assertEquals(List.of("1"), Database.read("select count(*) from toolbox_file"));
    }

    @Test
    void a_region_has_room_for_so_much_and_no_more() {
        Regions.put(Cast.ROOT, "06", "limits", Regions.LIMITS.replace("4096", "100"))
                .then()
                .statusCode(200);
        Toolboxes.uploaded("a.png", Pictures.png(9, 9));
        Database.read("update toolbox_file set bytes = 99999990 returning id");
        Toolboxes.upload(Cast.REGINA, "06", "b.png", Pictures.png(10, 10))
                .then()
                .statusCode(422)
                .body("code", equalTo("upload-quota-spent"));
    }

    @Test
    void what_no_medium_names_a_day_later_is_swept_away_and_the_rest_stays() throws IOException {
        Response named = Toolboxes.uploaded("a.png", Pictures.png(20, 10));
        Toolboxes.draft(Toolboxes.picture("a", named));
        Response unnamed = Toolboxes.uploaded("b.png", Pictures.png(21, 10));
        unused.run(() -> {});
        assertTrue(store.exists("06", unnamed.path("file.sha256")));
        Database.read("update toolbox_file set uploaded_at = uploaded_at - interval '2 days' returning id");
        age(named.path("file.sha256"));
        age(unnamed.path("file.sha256"));
        unused.run(() -> {});
        assertFalse(store.exists("06", unnamed.path("file.sha256")));
        assertTrue(store.exists("06", named.path("file.sha256")));
        assertEquals(List.of(named.<String>path("file.sha256")), Database.read("select hash from toolbox_file"));
        Cast.REGINA.calls().get("/toolbox-files/" + unnamed.path("id")).then().statusCode(404);
        Cast.REGINA.calls().get("/toolbox-files/" + named.path("id")).then().statusCode(200);
    }

    private void age(String sha256) throws IOException {
        Files.setLastModifiedTime(store.path("06", sha256), FileTime.from(Instant.EPOCH));
    }

    private static void assertNothingKept() {
        assertEquals(List.of("0"), Database.read("select count(*) from toolbox_file"));
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 60;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
