package se.familjenavet.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Versions of a region's programme, made of the demo county's document through the API. */
public final class Programmes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Programmes() {}

    /** The demo county's document without what has been uploaded; fresh, to be bent at will. */
    public static ObjectNode document(String versionName) {
        ObjectNode document = whole(versionName);
        keepMedia(document, medium -> medium.get("file").isNull());
        return document;
    }

    /** Those media alone, in the document and in its guides. */
    private static void keepMedia(ObjectNode document, Predicate<JsonNode> wanted) {
        Set<String> kept = new HashSet<>();
        for (Iterator<JsonNode> media = document.get("media").iterator(); media.hasNext(); ) {
            JsonNode medium = media.next();
            if (wanted.test(medium)) {
                kept.add(medium.get("key").asText());
            } else {
                media.remove();
            }
        }
        document.get("guides").forEach(guide -> {
            Iterator<JsonNode> shown = guide.get("media").iterator();
            while (shown.hasNext()) {
                if (!kept.contains(shown.next().asText())) {
                    shown.remove();
                }
            }
        });
    }

    /** The demo county's document under another name of the version, with all its media. */
    public static ObjectNode whole(String versionName) {
        try (InputStream file = Programmes.class.getResourceAsStream("/demo/programme-06/programme.json")) {
            ObjectNode document = (ObjectNode) JSON.readTree(file);
            ((ObjectNode) document.get("version")).put("name", versionName);
            return document;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With one guide, so that it is a draft that lacks much. */
    public static ObjectNode small(String versionName) {
        ObjectNode document = document(versionName);
        ArrayNode guides = (ArrayNode) document.get("guides");
        while (guides.size() > 1) {
            guides.remove(1);
        }
        return document;
    }

    /** With one guide that has one of everything, to be read by people. */
    public static ObjectNode tiny(String versionName) {
        ObjectNode document = small(versionName);
        ((ObjectNode) document.get("version")).putNull("groupLeadership");
        ObjectNode guide = (ObjectNode) document.get("guides").get(0);
        keepFirst(guide.get("cards"));
        keepFirst(guide.get("media"));
        keepMedia(
                document, medium -> medium.get("key").equals(guide.get("media").get(0)));
        document.get("media")
                .forEach(medium -> ((ObjectNode) medium).putArray("themes").add(guide.get("theme")));
        guide.get("content").forEach(Programmes::keepFirst);
        JsonNode theme = guide.get("theme");
        ArrayNode themes = (ArrayNode) document.get("themes");
        for (int i = themes.size() - 1; i >= 0; i--) {
            if (!themes.get(i).get("key").equals(theme)) {
                themes.remove(i);
            }
        }
        return document;
    }

    private static void keepFirst(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > 1) {
                list.remove(1);
            }
        }
    }

    /** What takes a tiny document in as a region's draft. */
    public static String taking(String region, String versionName) {
        return body(region, tiny(versionName));
    }

    public static Response take(Cast who, String region, ObjectNode document) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(body(region, document))
                .post("/programme-versions");
    }

    private static String body(String region, ObjectNode document) {
        return JSON.createObjectNode()
                .put("region", region)
                .set("document", document)
                .toString();
    }

    /** The id of a new draft of a region's lead. */
    public static String draft(Cast who, String region, ObjectNode document) {
        return Told.text(take(who, region, document), 201, "/id");
    }

    /** The id of a whole draft in county 06. */
    public static String draft(String versionName) {
        return draft(Cast.REGINA, "06", document(versionName));
    }

    /** The id of a published version in county 06. */
    public static String published(String versionName) {
        return published(Cast.REGINA, "06", versionName);
    }

    private static String published(Cast who, String region, String versionName) {
        String id = draft(who, region, document(versionName));
        publish(who, id).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    public static Response share(Cast who, String id) {
        return who.calls().header("If-Match", "*").put("/programme-versions/" + id + "/sharing");
    }

    /** The id of a version that county 06 shares with the others. */
    public static String shared(String versionName) {
        return shared(Cast.REGINA, "06", versionName);
    }

    /** Likewise, of a package with one guide, so that people can read it whole. */
    public static String sharedInBrief(String versionName) {
        String id = publishedInBrief(versionName);
        share(Cast.REGINA, id).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    /** The id of a published version in county 06 whose package has one guide. */
    public static String publishedInBrief(String versionName) {
        String one = Regions.PROGRAMME.replace("12", "1");
        Regions.put(Cast.REGINA, "06", "programme", one).then().statusCode(200);
        String id = draft(Cast.REGINA, "06", brief(versionName));
        publish(Cast.REGINA, id).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    /** With one guide that lacks nothing, and one of everything that there need not be more of. */
    private static ObjectNode brief(String versionName) {
        JsonNode whole = small(versionName).at("/guides/0/content");
        ObjectNode document = tiny(versionName);
        ObjectNode content = (ObjectNode) document.at("/guides/0/content");
        content.set("perspectives", whole.get("perspectives"));
        content.set("steps", whole.get("steps"));
        return document;
    }

    /** The id of a version that a lead's county shares with the others. */
    public static String shared(Cast who, String region, String versionName) {
        String id = published(who, region, versionName);
        share(who, id).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    public static Response version(Cast who, String id) {
        return who.calls().get("/programme-versions/" + id);
    }

    public static Response publish(Cast who, String id) {
        return move(who, id, "publication");
    }

    public static Response move(Cast who, String id, String to) {
        return who.calls().header("If-Match", "*").post("/programme-versions/" + id + "/" + to);
    }

    public static Response copy(Cast who, String id, String name) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\"}")
                .post("/programme-versions/" + id + "/copies");
    }

    /** The id of a draft that says what a version of county 06 says. */
    public static String copy(String id, String name) {
        return Told.text(copy(Cast.REGINA, id, name), 201, "/id");
    }

    /** What differs from the version in use, as the lead reads it. */
    public static Response changes(String version) {
        return Cast.REGINA.calls().get("/programme-versions/" + version + "/changes");
    }

    public static Response put(Cast who, String path, String tag, String body) {
        return who.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(path);
    }

    public static Response rewrite(Cast who, String guide, String tag, ObjectNode draft) {
        return put(who, "/session-guides/" + guide, tag, draft.toString());
    }

    /** What can be written of a guide, as it stands. */
    public static ObjectNode draftOf(String guide) {
        ObjectNode view =
                read(guide(Cast.REGINA, guide).then().statusCode(200).extract().asString());
        ObjectNode draft = JSON.createObjectNode();
        draft.set("part", view.get("part"));
        draft.set("theme", view.get("themeKey"));
        draft.set("content", view.get("content"));
        ArrayNode cards = draft.putArray("cards");
        view.get("cards").forEach(card -> cards.add(card.get("content")));
        draft.set("media", view.get("media"));
        return draft;
    }

    public static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What one can write of the first guide of the tiny document. */
    public static ObjectNode tinyGuide() {
        ObjectNode guide = (ObjectNode) tiny("2027").get("guides").get(0);
        guide.remove(List.of("key", "number"));
        return guide;
    }

    /** The id of a guide of a version, by its number. */
    public static String guide(Cast who, String version, int number) {
        return Told.json(version(who, version), 200)
                .path("guides")
                .valueStream()
                .filter(guide -> guide.path("number").intValue() == number)
                .findFirst()
                .orElseThrow()
                .path("id")
                .textValue();
    }

    public static Response guide(Cast who, String id) {
        return who.calls().get("/session-guides/" + id);
    }
}
