package se.familjenavet.toolbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Toolboxes;

@ApiTest
class MediaFilesApiTest {
    @Test
    void a_file_is_read_in_parts_and_known_by_its_content() {
        byte[] picture = Pictures.png(40, 30);
        Response uploaded = Toolboxes.uploaded("å b.png", picture);
        String id = Toolboxes.published(Toolboxes.picture("bild", uploaded));
        String tag = "\"" + uploaded.path("file.sha256") + "\"";
        Response whole = file(id, Cast.MAGDA.calls());
        assertArrayEquals(picture, whole.asByteArray());
        whole.then()
                .statusCode(200)
                .contentType("image/png")
                .header("ETag", tag)
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", String.valueOf(picture.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", "inline; filename=\"__b.png\"; filename*=UTF-8''%C3%A5%20b.png");
        Response part = file(id, Cast.MAGDA.calls().header("Range", "bytes=4-7"));
        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes 4-7/" + picture.length)
                .header("ETag", tag);
        assertArrayEquals(Arrays.copyOfRange(picture, 4, 8), part.asByteArray());
        Response end = file(id, Cast.MAGDA.calls().header("Range", "bytes=-5").header("If-Range", tag));
        assertEquals(206, end.statusCode());
        assertArrayEquals(Arrays.copyOfRange(picture, picture.length - 5, picture.length), end.asByteArray());
        Response rest = file(id, Cast.MAGDA.calls().header("Range", "bytes=10-"));
        assertEquals(picture.length - 10, rest.asByteArray().length);
        file(id, Cast.MAGDA.calls().header("If-None-Match", tag)).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=-", "bytes=7-3", "rows=1-2", "bytes=a-b"})
    void what_is_no_single_range_brings_the_whole(String range) {
        String id = Toolboxes.published(Toolboxes.picture("b", Toolboxes.uploaded("a.png", Pictures.png(9, 9))));
        file(id, Cast.MAGDA.calls().header("Range", range)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "0-7", "bytes="})
    void what_is_no_range_at_all_is_refused(String range) {
        String id = Toolboxes.published(Toolboxes.picture("b", Toolboxes.uploaded("a.png", Pictures.png(9, 9))));
        file(id, Cast.MAGDA.calls().header("Range", range))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Range"));
    }

    @Test
    void a_part_of_another_file_is_the_whole_of_this_one_and_one_beyond_its_end_is_none() {
        byte[] picture = Pictures.png(9, 9);
        String id = Toolboxes.published(Toolboxes.picture("b", Toolboxes.uploaded("a.png", picture)));
        file(id, Cast.MAGDA.calls().header("Range", "bytes=0-1").header("If-Range", "\"other\""))
                .then()
                .statusCode(200);
        file(id, Cast.MAGDA.calls().header("Range", "bytes=99999-"))
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + picture.length)
                .body("code", equalTo("range-not-satisfiable"));
    }

    @Test
    void a_document_is_saved_and_never_shown_as_a_page_of_ours() {
        byte[] pdf = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(US_ASCII);
        String id = Toolboxes.published(
                Toolboxes.picture("lapp", Toolboxes.uploaded("lapp.pdf", pdf)).put("kind", "DOCUMENT"));
        Response file = file(id, Cast.MAGDA.calls());
        file.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        Cast.MAGDA.calls().get("/toolbox-media/" + id + "/thumbnail").then().statusCode(404);
    }

    @Test
    void an_address_has_no_file() {
        String id = Toolboxes.published(Toolboxes.link("m"));
        file(id, Cast.MAGDA.calls()).then().statusCode(404);
        Toolboxes.get(Cast.MAGDA, id)
                .then()
                .body("link.state", equalTo("UNCHECKED"))
                .body("link.checkedAt", nullValue())
                .body("file", nullValue());
    }

    private static Response file(String id, RequestSpecification calls) {
        return calls.get("/toolbox-media/" + id + "/file");
    }
}
