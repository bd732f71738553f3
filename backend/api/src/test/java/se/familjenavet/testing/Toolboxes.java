package se.familjenavet.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Files and media of a region's toolbox, made through the API. */
public final class Toolboxes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINK = """
            {"key":"%s","kind":"%s","title":{"sv":"Spädbarnsmassage","en":"Baby massage"},
             "description":{"sv":"Lugna händer mot huden."},"language":"sv","minutes":12,"publisher":"1177",
             "licence":"Länk; utgivarens villkor gäller","audience":["PARENTS"],"themes":[],
             "perspectives":["INTERACTION_ATTACHMENT"],
             "ageWindow":{"from":{"unit":"WEEK_AFTER_BIRTH","value":4},"to":{"unit":"WEEK_AFTER_BIRTH","value":12},
              "unconfirmed":false},
             "altText":{"sv":"En hand på en liten mage."},"captions":{"sv":"Filmen är textad."},
             "transcript":{"sv":"Börja med fötterna."},
             "address":"https://www.1177.se/barn--gravid/","file":null}""";

    /** A document that is all letters. */
    public static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private static final String THEME = """
            insert into theme (id, region_code, key, name, description, source, version)
            values (uuidv7(), ?, ?, '{"sv":"Tema"}', '{"sv":"Om temat"}', 'COUNTY', 0) on conflict do nothing returning key
            """;

    private Toolboxes() {}

    /** A link that says one of everything; fresh, to be bent at will. */
    public static ObjectNode link(String key) {
        return read(LINK.formatted(key, "LINK"));
    }

    public static ObjectNode film(String key) {
        return read(LINK.formatted(key, "FILM"));
    }

    /** A picture that has been uploaded. */
    public static ObjectNode picture(String key, Response uploaded) {
        ObjectNode picture = read(LINK.formatted(key, "PICTURE")).putNull("address");
        return picture.set("file", read(uploaded.asString()).get("file"));
    }

    /** The document {@link #PDF} once it has been uploaded. */
    public static ObjectNode document(String key) {
        ObjectNode document = read(LINK.formatted(key, "DOCUMENT")).putNull("address");
        document.putObject("file")
                .put("sha256", Stored.sha256(PDF.getBytes(US_ASCII)))
                .put("type", "application/pdf")
                .put("name", "lapp.pdf");
        return document;
    }

    /** Sees to it that a region has a theme, to name by its key. */
    public static void theme(String region, String key) {
        Database.read(THEME, region, key);
    }

    /** The media of the demo county, each at an address. */
    public static List<ObjectNode> demo() {
        List<ObjectNode> media = new ArrayList<>();
        for (JsonNode one : Programmes.whole("x").get("media")) {
            String key = one.get("key").asText();
            media.add(((ObjectNode) one)
                    .put("address", "https://familjenavet.example/" + key)
                    .putNull("file"));
        }
        return media;
    }

    public static String body(String region, ObjectNode media) {
        return JSON.createObjectNode().put("region", region).set("media", media).toString();
    }

    public static Response create(Cast who, String region, ObjectNode media) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(body(region, media))
                .post("/toolbox-media");
    }

    /** The id of a new draft in county 06. */
    public static String draft(ObjectNode media) {
        return Told.text(create(Cast.REGINA, "06", media), 201, "/id");
    }

    public static String published(ObjectNode media) {
        return published(draft(media));
    }

    /** The id of a draft in county 06, once it is published. */
    public static String published(String id) {
        move(Cast.REGINA, id, "publication").then().log().ifValidationFails().statusCode(200);
        return id;
    }

    public static Response move(Cast who, String id, String to) {
        return who.calls().header("If-Match", "*").post("/toolbox-media/" + id + "/" + to);
    }

    public static Response replace(Cast who, String id, ObjectNode media) {
        return who.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(media.toString())
                .put("/toolbox-media/" + id);
    }

    /** The id of a draft with this file. */
    public static String draftOf(String kind, Response uploaded) {
        return draft(picture("spadbarnsmassage", uploaded).put("kind", kind));
    }

    public static Response get(Cast who, String id) {
        return who.calls().get("/toolbox-media/" + id);
    }

    public static Response upload(Cast who, String region, String name, byte[] bytes) {
        return who.calls()
                .contentType("application/octet-stream")
                .queryParam("region", region)
                .queryParam("name", name)
                .body(bytes)
                .post("/toolbox-files");
    }

    /** Uploaded to county 06 by its lead. */
    public static Response uploaded(String name, byte[] bytes) {
        Response answer = upload(Cast.REGINA, "06", name, bytes);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer;
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
