package se.familjenavet.toolbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Toolboxes;
import se.familjenavet.testing.Wire;

@ApiTest
class RefusedUploadsApiTest {
    private static final String PDF = Toolboxes.PDF;

    @ParameterizedTest
    @CsvSource({"x,a.png,region", ",a.png,region", "06,,name"})
    void a_parameter_beside_the_file_is_pointed_at_by_its_name(String region, String name, String parameter) {
        RequestSpecification upload = Cast.REGINA.calls().contentType("application/octet-stream");
        if (region != null) {
            upload.queryParam("region", region);
        }
        if (name != null) {
            upload.queryParam("name", name);
        }
        upload.body(Pictures.png(9, 9))
                .post("/toolbox-files")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(parameter));
    }

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

    private static void assertNothingKept() {
        assertEquals(List.of("0"), Database.read("select count(*) from toolbox_file"));
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
}
