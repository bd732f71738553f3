package se.familjenavet.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Cast;

/**
 * All that a caller is told: status, headers and body.
 *
 * @param told as text, without what differs between any two answers: the date, and the reference of a problem
 */
public record Answer(int status, String told, String tag) {
    private static final String HOME = LocalStack.forTests().publicUrl();
    private static final String TYPE = "Content-Type";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Set<String> ALWAYS_NEW = Set.of("date", "traceparent", "ratelimit", "ratelimit-policy");

    /** A caller by name; null is nobody, who has not signed in. */
    public static Answer to(Cast caller, String method, String path, Map<String, String> headers, String body) {
        return to(caller == null ? null : caller.token(), method, path, headers, body);
    }

    /** A caller by token; null is nobody. */
    public static Answer to(String token, String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(HOME + path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null && !headers.containsKey(TYPE)) {
            request.header(TYPE, "application/json");
        }
        headers.forEach(request::header);
        return of(send(request.build()));
    }

    /** The same answer with one word, the one that was asked about, struck out. */
    String without(String asked) {
        return told.replace(asked, "…");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Answer of(HttpResponse<String> response) {
        Map<String, String> headers = new TreeMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        headers.keySet().removeAll(ALWAYS_NEW);
        String body = response.body().replaceAll("FN-[0-9A-Z]+", "FN");
        return new Answer(
                response.statusCode(),
                response.statusCode() + " " + headers + "\n" + body,
                response.headers().firstValue("ETag").orElse(null));
    }
}
