package se.familjenavet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;

/** What an answer says, read by JSON Pointers: a path of REST Assured's is compiled anew each time, which costs more than the call. */
public final class Told {
    private Told() {}

    /** The text at a place in an answer that must have this status; null for none. */
    public static String text(Response answer, int status, String pointer) {
        return json(answer, status).at(pointer).textValue();
    }

    /** All that it says. */
    public static JsonNode json(Response answer, int status) {
        String body = answer.asString();
        assertEquals(status, answer.statusCode(), body);
        return Programmes.read(body);
    }
}
