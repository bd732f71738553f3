package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** What happened, for trends to tell of. */
public final class Annotations {
    private static final String ALL = "/trend-annotations";

    private Annotations() {}

    /** What is said of something that happened today; fresh, to be bent at will. */
    public static ObjectNode body(String place) {
        return Programmes.read("{}")
                .put("place", place)
                .put("day", Groups.today().toString())
                .put("text", "Grupper på kvällstid började")
                .put("newBaseline", true);
    }

    public static Response create(Cast who, ObjectNode body) {
        return who.calls().contentType(ContentType.JSON).body(body.toString()).post(ALL);
    }

    /** The id of a new one, written by the county's lead. */
    public static String at(String place) {
        return made(body(place));
    }

    /** Likewise, of what is said. */
    public static String made(ObjectNode body) {
        return Made.id(create(Cast.REGINA, body));
    }

    public static Response replace(Cast who, String id, String tag, ObjectNode body) {
        return Groups.send(who, "PUT", ALL + "/" + id, tag, body.toString());
    }

    public static Response remove(Cast who, String id, String tag) {
        return Groups.send(who, "DELETE", ALL + "/" + id, tag, null);
    }

    public static Response read(Cast who, String id) {
        return who.calls().get(ALL + "/" + id);
    }
}
