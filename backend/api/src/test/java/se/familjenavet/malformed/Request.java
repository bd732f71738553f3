package se.familjenavet.malformed;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import se.familjenavet.testing.Cast;

/**
 * What is sent.
 *
 * @param caller null for nobody
 * @param path with its query, as it stands on the wire
 * @param body null for none
 */
record Request(Cast caller, String method, String path, Map<String, String> headers, Buffer body) {
    static final String CONTENT_TYPE = "Content-Type";

    Request by(String otherMethod) {
        return new Request(caller, otherMethod, path, headers, body);
    }

    Request to(String otherPath) {
        return new Request(caller, method, otherPath, headers, body);
    }

    /** The same with one more parameter in the query. */
    Request asking(String parameter) {
        return to(path + (path.contains("?") ? "&" : "?") + parameter);
    }

    Request saying(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Request(caller, method, path, all, body);
    }

    Request without(String header) {
        Map<String, String> rest = new LinkedHashMap<>(headers);
        rest.remove(header);
        return new Request(caller, method, path, rest, body);
    }

    Request carrying(byte[] otherBody) {
        return new Request(caller, method, path, headers, Buffer.buffer(otherBody));
    }

    Request carrying(String otherBody) {
        return carrying(otherBody.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return body.toString();
    }
}
