package se.familjenavet.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.familjenavet.local.LocalStack;

/** A browser as far as signing in needs one: it keeps cookies, follows redirects and fills in Keycloak's form. */
public final class Browser {
    public static final String HOME = LocalStack.forTests().publicUrl();
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, HttpCookie> cookies = new ConcurrentHashMap<>();
    private final List<HttpResponse<String>> trail = new ArrayList<>();

    /** A browser in which this person has just signed in. */
    public static Browser of(Cast person) {
        return of(person.name().toLowerCase(Locale.ROOT));
    }

    public static Browser of(String username) {
        Browser browser = new Browser();
        browser.signIn("/sign-in?returnTo=/&ui_locales=sv", username);
        return browser;
    }

    /** Another browser with the same cookies: a stolen copy. */
    public Browser copy() {
        Browser copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** Goes through Keycloak's form; gives the page where that ended. */
    public HttpResponse<String> signIn(String address, String username) {
        return fillIn(visit(address), Map.of("username", username, "password", "demo", "credentialId", ""));
    }

    /** Opens an address of ours and follows where it leads. */
    public HttpResponse<String> visit(String address) {
        trail.clear();
        return follow(HttpRequest.newBuilder(here(address)).header("Accept-Language", "en"));
    }

    /** Sends the first form of a page. */
    public HttpResponse<String> fillIn(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form at " + page.uri() + ": " + page.statusCode() + page.body());
        }
        return submit(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
    }

    /** Presses the button of a form on one of our own pages. */
    public HttpResponse<String> press(String address) {
        trail.clear();
        return submit(here(address), Map.of());
    }

    private HttpResponse<String> submit(URI address, Map<String, String> fields) {
        return follow(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", HOME)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    /** Every answer since the last visit, redirects too. */
    public List<HttpResponse<String>> trail() {
        return List.copyOf(trail);
    }

    /** The cookies that pages of ours would get. */
    public List<HttpCookie> cookies() {
        return cookies.values().stream()
                .filter(cookie -> !cookie.getPath().startsWith("/realms"))
                .toList();
    }

    /** The same, as they go to the API. */
    public String cookie() {
        return header(here("/familjenavet/v1"));
    }

    public boolean isSignedIn() {
        return calls().get("/me").statusCode() == 200;
    }

    /** Asks, as a copy of this browser, until the API has to renew the session; this browser keeps its expired cookie. */
    public void awaitExpiry() {
        await(() -> copy().calls().get("/me").header("Set-Cookie") != null);
    }

    /** Asks again and again, for ten seconds at most. */
    public static void await(BooleanSupplier question) {
        await(Duration.ofSeconds(10), question);
    }

    /** Likewise, for so long at most. */
    public static void await(Duration patience, BooleanSupplier question) {
        Instant deadline = Instant.now().plus(patience);
        while (!question.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("In vain");
            }
        }
    }

    /** What a script on our pages asks the API; new cookies are kept. */
    public RequestSpecification calls() {
        return RestAssured.given()
                .basePath("/familjenavet/v1")
                .redirects()
                .follow(false)
                .header("Cookie", cookie())
                .filter((request, response, chain) -> {
                    var answer = chain.next(request, response);
                    answer.getHeaders().getValues("Set-Cookie").forEach(this::keep);
                    return answer;
                });
    }

    /** What a script on our pages sends to the API when it changes something. */
    public RequestSpecification changes() {
        return calls().header("X-Familjenavet", "1").header("Origin", HOME).header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        for (int hops = 0; hops < 10 && answer.headers().firstValue("Location").isPresent(); hops++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next).header("Accept-Language", "en"));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String known = header(request.build().uri());
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            trail.add(answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Cookies know no ports: those of Keycloak and ours are told apart by their paths alone. */
    private String header(URI address) {
        return cookies.values().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String setCookie) {
        for (HttpCookie cookie : HttpCookie.parse("Set-Cookie: " + setCookie)) {
            String key = cookie.getName() + cookie.getPath();
            if (cookie.getMaxAge() == 0) {
                cookies.remove(key);
            } else {
                cookies.put(key, cookie);
            }
        }
    }

    private static URI here(String address) {
        return URI.create(HOME + address);
    }
}
