package se.familjenavet.testing;

import io.restassured.response.Response;

/** What a call made. */
final class Made {
    private Made() {}

    /** Its id. */
    static String id(Response answer) {
        return id(answer, 201);
    }

    /** Its id, when the answer has this status. */
    static String id(Response answer, int status) {
        return Told.text(answer, status, "/id");
    }
}
