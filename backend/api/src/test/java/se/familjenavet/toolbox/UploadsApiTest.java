package se.familjenavet.toolbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.store.FileStore;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Regions;
import se.familjenavet.testing.Stored;
import se.familjenavet.testing.Toolboxes;

@ApiTest
class UploadsApiTest {
    private static final String PDF = Toolboxes.PDF;

    @Inject
    FileStore store;

    @Inject
    UnusedFiles unused;

    @Test
    void a_bare_picture_keeps_its_bytes_and_gets_a_small_one_beside_it() throws Exception {
        byte[] picture = Pictures.png(1200, 800);
        Toolboxes.uploaded("C:\\Bilder\\<Ringen>.exe", picture)
                .then()
                .body("file.sha256", equalTo(Stored.sha256(picture)))
                .body("file.type", equalTo("image/png"))
                .body("file.name", equalTo("-ringen-.png"))
                .body("bytes", equalTo(picture.length))
                .body("width", equalTo(1200))
                .body("height", equalTo(800));
        byte[] jpeg = Pictures.jpeg(300, 200);
        Toolboxes.uploaded("b.jpg", jpeg).then().body("file.sha256", equalTo(Stored.sha256(jpeg)));
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
                .body("file.sha256", equalTo(Stored.sha256(bytes(PDF))))
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

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 60;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
