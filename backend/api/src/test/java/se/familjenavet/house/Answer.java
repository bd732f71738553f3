package se.familjenavet.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.familjenavet.testing.Cast;

/**
 * All that a caller is told: status, headers and body.
 *
 * @param told as text, without what differs between any two answers: the date, and the reference of a problem
 */
public record Answer(int status, String told, String tag) {
    private static final Set<String> FILES = Set.of("application/octet-stream", "application/zip");

    private static final Set<String> ALWAYS_NEW = Set.of("date", "traceparent", "ratelimit", "ratelimit-policy");

    /** A caller by name; null is nobody, who has not signed in. */
    public static Answer to(Cast caller, String method, String path, Map<String, String> headers, String body) {
        return to(caller == null ? null : caller.token(), method, path, headers, body);
    }

    /** A caller by token; null is nobody. */
    public static Answer to(String token, String method, String path, Map<String, String> headers, String body) {
        RequestSpecification request = RestAssured.given().urlEncodingEnabled(false);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (body != null) {
            boolean isFile = FILES.contains(String.valueOf(headers.get("Content-Type")));
            request = isFile
                    ? request.body(body.getBytes(UTF_8))
                    : request.contentType("application/json").body(body);
        }
        request.headers(headers);
        return of(request.request(method, path));
    }

    /** The same answer with one word, the one that was asked about, struck out. */
    String without(String asked) {
        return told.replace(asked, "…");
    }

    private static Answer of(Response response) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : response.headers()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        headers.keySet().removeAll(ALWAYS_NEW);
        String body = response.body().asString().replaceAll("FN-[0-9A-Z]+", "FN");
        return new Answer(
                response.statusCode(), response.statusCode() + " " + headers + "\n" + body, response.header("ETag"));
    }
}
