package se.familjenavet.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.problem.SecretPaths;

/** What is checked and said for every request, before anyone asks who calls. */
@ApplicationScoped
public class Guards {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern MEDIA_TYPE = Pattern.compile("[^\\s/*;]+/[^\\s/*;]+\\s*(;.*)?");
    private static final String SIGN_OUT = "/sign-out";

    /** Groups on a municipality's own site: public data, no cookie, and nothing to press that changes anything. */
    private static final String EMBED = "/p/embed";

    @Inject
    RouteProblems problems;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    URI issuer;

    @ConfigProperty(name = "familjenavet.injected-style-hash")
    String injectedStyle;

    void register(@Observes Filters filters) {
        filters.register(this::addSecurityHeaders, 600);
        filters.register(this::refuseSignOutByLink, 450);
        filters.register(this::refuseForeignOrigin, 400);
        filters.register(this::refuseBodyOfNoType, 390);
    }

    void addSecurityHeaders(RoutingContext route) {
        var headers = route.response().headers();
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", referrerPolicy(route));
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!route.request().path().startsWith("/q/")) {
            headers.set("Content-Security-Policy", contentSecurityPolicy(framers(route)));
        }
        route.next();
    }

    /** Where the address itself is the key, nobody is told it. */
    private static String referrerPolicy(RoutingContext route) {
        return SecretPaths.holdsSecret(route.normalizedPath()) ? "no-referrer" : "strict-origin-when-cross-origin";
    }

    private String contentSecurityPolicy(String framers) {
        return "default-src 'self'; style-src 'self' " + injectedStyle + "; img-src 'self' data:;"
                + " object-src 'none'; base-uri 'none'; frame-ancestors " + framers + "; form-action 'self' "
                + issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** Who may show the answer in a frame. What was asked for is remembered: the page is found by asking once more, for its file. */
    private static String framers(RoutingContext route) {
        if (route.normalizedPath().equals(EMBED)) {
            route.put(EMBED, true);
        }
        return route.get(EMBED, false) ? "'self' https:" : "'none'";
    }

    /** Signing out changes something, so a mere link must not do it: it is refused before anyone is signed out. */
    void refuseSignOutByLink(RoutingContext route) {
        if (isSignOut(route) && !route.request().method().equals(HttpMethod.POST)) {
            route.response().putHeader(HttpHeaders.ALLOW, "POST");
            problems.end(route, ProblemType.METHOD_NOT_ALLOWED);
        } else {
            route.next();
        }
    }

    /** A cookie comes along with every request, wherever the page stands that sends it; our header does not (CSRF). */
    void refuseForeignOrigin(RoutingContext route) {
        HttpServerRequest request = route.request();
        boolean changes = !SAFE.contains(request.method());
        boolean byCookie = !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.headers().contains(HttpHeaders.COOKIE);
        if (changes && (isSignOut(route) ? !isOwnForm(request) : byCookie && !isOwnScript(request))) {
            problems.end(route, ProblemType.FOREIGN_ORIGIN);
        } else {
            route.next();
        }
    }

    /** The framework takes a range of types or none at all for any, and what is no type for a body that cannot be read. */
    void refuseBodyOfNoType(RoutingContext route) {
        String type = route.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null ? hasBody(route.request()) : !MEDIA_TYPE.matcher(type).matches()) {
            problems.end(route, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else {
            route.next();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    private static boolean isSignOut(RoutingContext route) {
        return route.normalizedPath().equals(SIGN_OUT);
    }

    private boolean isOwnScript(HttpServerRequest request) {
        return request.headers().contains("X-Familjenavet") && !isForeign(request);
    }

    private boolean isOwnForm(HttpServerRequest request) {
        boolean saysWhere = request.headers().contains(HttpHeaders.ORIGIN)
                || request.headers().contains("Sec-Fetch-Site");
        return saysWhere && !isForeign(request);
    }

    private boolean isForeign(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        return origin != null && !origin.equals(publicUrl) || site != null && !site.equals("same-origin");
    }
}
