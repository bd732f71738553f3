package se.familjenavet.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** A centre opened through the API by the county's regional lead, for a test to begin from. */
public final class Open {
    private Open() {}

    /** A plain open centre; the id. */
    public static String centre(String municipality, String slug) {
        return centre(municipality, slug, "");
    }

    /** An open centre with more fields, as JSON that begins with a comma. */
    public static String centre(String municipality, String slug, String more) {
        Cast lead = municipality.startsWith("18") ? Cast.ORVAR : Cast.REGINA;
        return Told.text(post(lead, """
                        {"municipality":"%s","slug":"%s","name":"Centralen %s","validFrom":"2019-08-01"%s}""".formatted(municipality, slug, slug, more)), 201, "/id");
    }

    public static String vetlanda() {
        return centre("0685", "vetlanda");
    }

    /** What the API answers to a new centre. */
    public static Response post(Cast who, String body) {
        return who.calls().contentType(ContentType.JSON).body(body).post("/centres");
    }

    /** The entity tag of a centre as someone reads it now. */
    public static String tag(Cast who, String id) {
        return who.calls()
                .get("/centres/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** What the API answers to a PUT on a part of a centre with the current tag. */
    public static Response put(Cast who, String id, String part, String body) {
        return who.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(Cast.REGINA, id))
                .body(body)
                .put("/centres/" + id + "/" + part);
    }

    /** What the API answers to taking a part of a centre away, with the current tag. */
    public static Response delete(Cast who, String id, String part) {
        return who.calls().header("If-Match", tag(Cast.REGINA, id)).delete("/centres/" + id + "/" + part);
    }

    /** What the API answers to a change of state of a centre, with the current tag. */
    public static Response post(Cast who, String id, String noun, String body) {
        return who.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(Cast.REGINA, id))
                .body(body)
                .post("/centres/" + id + "/" + noun);
    }
}
