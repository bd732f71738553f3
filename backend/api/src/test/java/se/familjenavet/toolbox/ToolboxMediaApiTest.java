package se.familjenavet.toolbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Toolboxes;

@ApiTest
class ToolboxMediaApiTest {
    @Test
    void nobody_looks_into_a_toolbox_without_signing_in() {
        Cast.nobody().get("/toolbox-media").then().statusCode(401);
    }

    @Test
    void a2_drafts_and_what_was_withdrawn_are_seen_by_those_who_write_and_another_regions_toolbox_by_nobody() {
        String id = Toolboxes.draft(Toolboxes.picture("bild", Toolboxes.uploaded("a.png", Pictures.png(9, 9))));
        Openings.all();
        List<Cast> colleagues = List.of(Cast.MAGDA, Cast.CILLA, Cast.GUSTAV);
        List<Cast> strangers = List.of(Cast.ORVAR, Cast.KARIN, Cast.ROOT);
        colleagues.forEach(one -> assertGone(one, id));
        strangers.forEach(one -> assertGone(one, id));
        Toolboxes.move(Cast.REGINA, id, "publication").then().statusCode(200);
        for (Cast one : colleagues) {
            Toolboxes.get(one, id).then().statusCode(200).body("permittedActions", empty());
            one.calls().get("/toolbox-media/" + id + "/file").then().statusCode(200);
            one.calls().get("/toolbox-media/" + id + "/thumbnail").then().statusCode(200);
        }
        strangers.forEach(one -> assertGone(one, id));
        Toolboxes.move(Cast.REGINA, id, "withdrawal").then().statusCode(200);
        colleagues.forEach(one -> assertGone(one, id));
        Toolboxes.get(Cast.REGINA, id).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void only_the_regions_own_lead_writes() {
        String id = Toolboxes.published(Toolboxes.link("lank"));
        Toolboxes.create(Cast.MAGDA, "06", Toolboxes.link("x")).then().statusCode(403);
        Toolboxes.create(Cast.ORVAR, "06", Toolboxes.link("x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/region"));
        Toolboxes.replace(Cast.MAGDA, id, Toolboxes.link("lank")).then().statusCode(403);
        Toolboxes.move(Cast.MAGDA, id, "withdrawal").then().statusCode(403);
        Toolboxes.move(Cast.ORVAR, id, "withdrawal").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"PICTURE,/altText,altText", "FILM,/captions,captions", "PODCAST,/captions,captions"})
    void r7_nothing_is_published_that_some_can_neither_see_nor_hear(String kind, String pointer, String field) {
        ObjectNode media = Toolboxes.link("m").put("kind", kind).putNull(field).putNull("transcript");
        String id = Toolboxes.draft(media);
        Toolboxes.move(Cast.REGINA, id, "publication")
                .then()
                .statusCode(422)
                .body("code", equalTo("media-incomplete"))
                .body("errors.pointer", contains(pointer));
        ObjectNode whole = Toolboxes.link("m").put("kind", kind);
        Toolboxes.replace(Cast.REGINA, id, whole).then().statusCode(200);
        Toolboxes.move(Cast.REGINA, id, "publication").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        Toolboxes.replace(Cast.REGINA, id, media).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void r7_a_transcript_will_do_for_a_podcast() {
        Toolboxes.published(Toolboxes.link("m").put("kind", "PODCAST").putNull("captions"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update toolbox_media set content = content - 'altText' where kind = 'PICTURE'",
                "update toolbox_media set content = content - 'captions' - 'transcript' where kind = 'FILM'",
                "update toolbox_media set content = jsonb_set(content, '{address}', 'null')"
            })
    void r7_the_database_itself_refuses_it(String change) throws SQLException {
        Toolboxes.published(Toolboxes.link("bild").put("kind", "PICTURE"));
        Toolboxes.published(Toolboxes.film("film"));
        try (Connection owner = Database.asSuperuser()) {
            assertThrows(SQLException.class, () -> owner.createStatement().executeUpdate(change));
        }
    }

    @Test
    void what_does_not_fit_together_is_refused_with_each_place() {
        ObjectNode media = Toolboxes.link("m");
        media.putArray("themes").add("finns-inte");
        media.putArray("audience").add("PARENTS").add("PARENTS");
        media.putObject("file")
                .put("sha256", "0".repeat(64))
                .put("type", "image/png")
                .put("name", "x.png");
        ((ObjectNode) media.get("ageWindow").get("to")).put("value", 1);
        Toolboxes.create(Cast.REGINA, "06", media)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/media/themes/0",
                                "/media/audience/1",
                                "/media/ageWindow",
                                "/media/address",
                                "/media/file/sha256",
                                "/media/file"));
        Toolboxes.create(Cast.REGINA, "06", Toolboxes.link("m").putNull("address"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/media/address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "//1177.se", "https://a b", "ftp://x.se"})
    void an_address_is_one_of_the_web(String address) {
        Toolboxes.create(Cast.REGINA, "06", Toolboxes.link("m").put("address", address))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/media/address"));
    }

    @Test
    void a_file_of_another_kind_or_another_region_is_none() {
        Response picture = Toolboxes.uploaded("a.png", Pictures.png(9, 9));
        Toolboxes.create(Cast.REGINA, "06", Toolboxes.picture("m", picture).put("kind", "DOCUMENT"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("file-of-other-kind"));
        Toolboxes.create(Cast.ORVAR, "18", Toolboxes.picture("m", picture))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-file"));
    }

    @Test
    void a_key_is_one_mediums_and_stays() {
        String id = Toolboxes.draft(Toolboxes.link("m"));
        Toolboxes.create(Cast.REGINA, "06", Toolboxes.link("m"))
                .then()
                .statusCode(409)
                .body("code", equalTo("media-key-taken"));
        Toolboxes.replace(Cast.REGINA, id, Toolboxes.link("annan"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/key"));
        Toolboxes.create(Cast.ORVAR, "18", Toolboxes.link("m")).then().statusCode(201);
    }

    @Test
    void a_medium_moves_only_as_it_may() {
        String id = Toolboxes.draft(Toolboxes.link("m"));
        Toolboxes.move(Cast.REGINA, id, "withdrawal").then().statusCode(422);
        Toolboxes.move(Cast.REGINA, id, "publication").then().statusCode(200);
        Toolboxes.move(Cast.REGINA, id, "publication").then().statusCode(422);
        Toolboxes.move(Cast.REGINA, id, "withdrawal").then().statusCode(200);
        Toolboxes.move(Cast.REGINA, id, "publication").then().statusCode(200);
        Cast.REGINA.calls().post("/toolbox-media/" + id + "/withdrawal").then().statusCode(428);
    }

    @Test
    void a_list_is_by_title_and_filtered_and_counted_by_what_it_is() {
        String theme = "lyhord-omsorg";
        Toolboxes.theme("06", theme);
        ObjectNode film = Toolboxes.film("film");
        film.putObject("title").put("sv", "Ö");
        film.putArray("themes").add(theme);
        Toolboxes.published(film);
        ObjectNode link = Toolboxes.link("lank").putNull("language");
        link.putObject("title").put("sv", "Å");
        Toolboxes.published(link);
        Toolboxes.draft(Toolboxes.link("utkast"));
        keys("").body("items.key", contains("utkast", "lank", "film"));
        keys("?kind=FILM").body("items.key", contains("film"));
        keys("?theme=" + theme).body("items.key", contains("film"));
        keys("?status=DRAFT").body("items.key", contains("utkast"));
        keys("?language=sv&audience=PARENTS&perspective=INTERACTION_ATTACHMENT&linkState=UNCHECKED&status=PUBLISHED")
                .body("items.key", contains("film"));
        keys("?linkState=BROKEN").body("items.key", empty());
        Cast.MAGDA
                .calls()
                .get("/toolbox-facets")
                .then()
                .statusCode(200)
                .body("kinds.collect { it.value + it.count }", contains("FILM1", "LINK1"))
                .body("themes.collect { it.value + it.count }", contains(theme + "1"))
                .body("languages.collect { it.value + it.count }", contains("sv1"));
    }

    private static ValidatableResponse keys(String query) {
        return Cast.REGINA.calls().get("/toolbox-media" + query).then().statusCode(200);
    }

    @Test
    void other_systems_are_told_what_came_and_went() {
        String id = Toolboxes.published(Toolboxes.link("m"));
        Toolboxes.move(Cast.REGINA, id, "withdrawal").then().statusCode(200);
        assertEquals(
                List.of("TOOLBOX_MEDIA_PUBLISHED " + id, "TOOLBOX_MEDIA_WITHDRAWN " + id),
                Database.read("select type, about from event_told order by id"));
    }

    @Test
    void the_lead_may_change_what_is_published() {
        String id = Toolboxes.published(Toolboxes.link("m"));
        Toolboxes.get(Cast.REGINA, id).then().body("permittedActions", hasItem("EDIT_PROGRAMME"));
        Toolboxes.replace(Cast.REGINA, id, Toolboxes.link("m").put("publisher", "Bris"))
                .then()
                .statusCode(200)
                .body("media.publisher", equalTo("Bris"));
    }

    private static void assertGone(Cast who, String id) {
        Toolboxes.get(who, id).then().statusCode(404);
        who.calls().get("/toolbox-media/" + id + "/file").then().statusCode(404);
        String listed = who.calls().get("/toolbox-media?limit=100").asString();
        assertTrue(!listed.contains(id), listed);
    }
}
