package se.familjenavet.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Papers;

/** Calls one operation as everyone and notes who is told a word that stands in what is known of a family, and of which centre. */
final class NameSearch {
    private static final String HOME = LocalStack.forTests().publicUrl();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOBODY = "nobody";
    private static final List<String> CENTRES = List.of("vetlanda", "huskvarna");

    private final Operation operation;
    private final Call call;
    private final Meant meant;

    /** By the caller and the centre: {@code CILLA of vetlanda}. */
    private final Set<String> heardOfProtected = new TreeSet<>();

    private final Set<String> heardOfOrdinary = new TreeSet<>();

    NameSearch(Operation operation, Call call, Meant meant) {
        this.operation = operation;
        this.call = call;
        this.meant = meant;
    }

    /** Lets everyone call it; whoever may change what it is about comes last, for it may be gone afterwards. */
    void run() {
        Map<String, String> callers = callers();
        if (operation.method().equals("GET")) {
            AtOnce.each(callers.keySet(), who -> paths().map(path -> Map.entry(who, told(callers.get(who), path))))
                    .forEach(told -> listen(told.getKey(), told.getValue()));
        } else {
            callers.forEach((who, token) -> paths().forEach(path -> listen(who, told(token, path))));
        }
    }

    Set<String> heardOfProtected() {
        return heardOfProtected;
    }

    Set<String> heardOfOrdinary() {
        return heardOfOrdinary;
    }

    private void listen(String who, String told) {
        String small = told.toLowerCase(Locale.ROOT);
        for (String centre : CENTRES) {
            if (small.contains(Marked.PROTECTED + "-" + centre)) {
                heardOfProtected.add(who + " of " + centre);
            }
            if (small.contains(Marked.ORDINARY + "-" + centre)) {
                heardOfOrdinary.add(who + " of " + centre);
            }
        }
    }

    /** Every one of the cast, the machines with all that they may be given, and nobody. */
    private static Map<String, String> callers() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put(NOBODY, null);
        callers.put("survey system", Cast.machineToken("county-survey-system", "demo-survey-secret", "centres:read"));
        callers.put(
                "integrator",
                Cast.machineToken(
                        "municipal-integrator",
                        "demo-integrator-secret",
                        "centres:read centres:write programmes:read groups:read groups:write enrolments:read"
                                + " enrolments:contact enrolments:write"));
        List<Cast> people = new ArrayList<>(List.of(Cast.values()));
        people.removeAll(List.of(Cast.GUSTAV, Cast.JONNA, Cast.CILLA));
        people.addAll(List.of(Cast.GUSTAV, Cast.JONNA, Cast.CILLA));
        people.forEach(person -> callers.put(person.name(), person.token()));
        return callers;
    }

    private Stream<String> paths() {
        if (call.variations().stream().anyMatch(variation -> variation.startsWith("/"))) {
            return call.variations().stream().map(path -> meant.in(Operation.ROOT + path));
        }
        String path = meant.in(operation.path() + call.query());
        if (operation.parameters().contains("parent") && call.variations().isEmpty()) {
            return Stream.of(path, path + meant.in("?parent={parent}"));
        }
        boolean isOneOfMany = call.query().isEmpty() && !call.variations().isEmpty();
        return isOneOfMany ? call.variations().stream().map(query -> path + query) : Stream.of(path);
    }

    private String told(String token, String path) {
        String body = meant.bodyOf(call);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(HOME + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("If-Match", "*")
                .header("Content-Type", call.type())
                .method(operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return read(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What stands in its head and its body, papers that we print too. */
    private String read(HttpResponse<byte[]> answer) {
        boolean isPaper = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf")
                && !operation.path().startsWith(Operation.ROOT + "/toolbox");
        String body = isPaper ? Papers.text(answer.body()) : new String(answer.body(), UTF_8);
        return answer.headers().map() + "\n" + body;
    }
}
